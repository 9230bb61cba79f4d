import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Sheet } from '@/components/ui/blocks';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { CheckedPage } from '@/domain/remarks/checked-queries';
import type { CheckedList, CheckState } from '@/domain/remarks/checking';

type Shown = CheckedPage<{ state: CheckState }>;
type ConfirmFormProps = { action: FormAction; list: CheckedList; page: number; shown: Shown };

/** One button says that all that stands on the page is right. */
export async function ConfirmForm({ action, list, page, shown }: ConfirmFormProps) {
  const t = await getTranslations('my');
  const count = shown.items.filter(({ state }) => state === 'unchecked').length;
  if (shown.items.length === 0) return null;
  if (count === 0) return <p className="mt-6">{t('confirmDone')}</p>;
  return (
    <Sheet title={t('confirmTitle', { count })}>
      <p>{t('confirmText', { count })}</p>
      <ActionForm action={action} className="actions" label={t('confirmTitle', { count })}>
        <HiddenField name="list" value={list} />
        <HiddenField name="page" value={String(page)} />
        <HiddenField name="stamp" value={shown.stamp} />
        <SubmitButton>{t('confirmButton')}</SubmitButton>
      </ActionForm>
    </Sheet>
  );
}

/** What an advisor can say when something is not in their record. */
export async function MissingLinks() {
  const t = await getTranslations('my');
  return (
    <section className="part" aria-labelledby="missing">
      <h2 id="missing">{t('missingTitle')}</h2>
      <ul className="ways">
        <li>
          <a href="/my/say/meeting">{t('missingMeeting')}</a>
        </li>
        <li>
          <a href="/my/say/suggestion">{t('missingSuggestion')}</a>
        </li>
        <li>
          <a href="/my/say/other">{t('missingOther')}</a>
        </li>
      </ul>
    </section>
  );
}
