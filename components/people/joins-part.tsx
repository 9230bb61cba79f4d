import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoment } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Join } from '@/domain/joins/queries';
import { EditPart } from './edit-forms';

type JoinsListProps = { joins: readonly Join[]; undo: FormAction; timeZone: string; named?: boolean };

/** Records that were joined, each to be taken apart again while nothing leans on it. */
export async function JoinsList({ joins, undo, timeZone, named }: JoinsListProps) {
  const t = await getTranslations('joins');
  const locale = await getLocale();
  return (
    <ul className="rows">
      {joins.map(({ id, kept, joined, by, at }) => (
        <li key={id}>
          <div className="grow">
            {t('joinedTo', { kept: named ? kept : '', joined: joined ?? '', named: String(Boolean(named)) })}{' '}
            <span className="soft block">
              {t('joinedBy', { by: by ?? '', known: String(by !== null), at: formatMoment(at, timeZone, locale) })}
            </span>
          </div>
          <ActionForm action={undo} label={t('takeApart')}>
            <HiddenField name="id" value={id} />
            <SubmitButton quiet>{t('takeApart')}</SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}

type JoinsPartProps = Omit<JoinsListProps, 'named'> & { id: string };

/** The other records of a person: those joined to this one, and the way to join one more. */
export async function JoinsPart({ id, ...list }: JoinsPartProps) {
  const t = await getTranslations('joins');
  return (
    <EditPart id="records" title={t('recordsTitle')}>
      <p className="soft">{t('recordsLead')}</p>
      {list.joins.length > 0 && <JoinsList {...list} />}
      <p className="mt-3">
        <a className="act" href={`/advisors/join?one=${id}`}>
          {t('joinAnother')}
        </a>
      </p>
    </EditPart>
  );
}
