import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, RadioGroup, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { SideBySide } from '@/domain/joins/queries';
import { type JoinRow, joinRows } from './join-rows';

type JoinFormProps = { two: SideBySide; once: string; action: FormAction };

/** Joins two records, asking whose word stands only where the two differ. */
export async function JoinForm({ two, once, action }: JoinFormProps) {
  const t = await getTranslations();
  const { kept, joined, stamp } = two;
  const rows = joinRows(kept, joined, t, await getLocale());
  const differ = rows.filter((row) => row.kept !== null && row.joined !== null && row.kept !== row.joined);
  const names = { kept: kept.person.details.name, joined: joined.person.details.name };
  return (
    <section className="sheet form" aria-labelledby="join-title">
      <h2 id="join-title">{t('joins.joinTitle')}</h2>
      <ActionForm action={action} label={t('joins.joinTitle')}>
        <HiddenField name="once" value={once} />
        <HiddenField name="keptId" value={kept.person.id} />
        <HiddenField name="joinedId" value={joined.person.id} />
        <HiddenField name="stamp" value={stamp} />
        {differ.length === 0 && <p className="soft">{t('joins.nothingDiffers')}</p>}
        {differ.map((row) => (
          <Differing key={row.field} row={row} label={t(`joins.field.${row.field}`)} />
        ))}
        <p>{t('joins.whatHappens', names)}</p>
        <SubmitButton>{t('joins.join')}</SubmitButton>
      </ActionForm>
    </section>
  );
}

const Differing = ({ row, label }: { row: JoinRow; label: string }) => (
  <RadioGroup
    name={`from.${row.field}`}
    label={label}
    defaultValue="kept"
    choices={[
      { value: 'kept', label: row.kept ?? '' },
      { value: 'joined', label: row.joined ?? '' },
    ]}
  />
);
