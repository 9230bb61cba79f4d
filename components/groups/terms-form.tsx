import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Sheet } from '@/components/ui/blocks';
import { HiddenField, SubmitButton, TextArea, TextField } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';

type Props = { groupId: string; today: Day; once: string; set: FormAction; first: boolean };

/** New terms of reference from a day; open at once where there are none. */
export async function SetTerms({ groupId, today, once, set, first }: Props) {
  const t = await getTranslations('termsForm');
  const fields = (
    <>
      {!first && <p>{t('setLead')}</p>}
      <TextField name="fromDay" label={t('from')} type="date" defaultValue={today} required />
      <TextArea name="text" label={t('text')} hint={t('textHint')} rows={12} />
      <TextField name="link" label={t('link')} hint={t('linkHint')} type="url" />
      <SubmitButton>{t('setNow')}</SubmitButton>
    </>
  );
  return (
    <Sheet title={first ? t('setFirst') : undefined}>
      <ActionForm action={set} label={t(first ? 'setFirst' : 'set')}>
        <HiddenField name="once" value={once} />
        <HiddenField name="groupId" value={groupId} />
        {first ? fields : <Fold summary={t('set')}>{fields}</Fold>}
      </ActionForm>
    </Sheet>
  );
}
