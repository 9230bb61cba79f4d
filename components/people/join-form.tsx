import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { DataTable } from '@/components/ui/data-table';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { SideOfJoin } from '@/domain/joins/forms';
import type { RecordOfTwo, SideBySide } from '@/domain/joins/queries';
import { apartInWords } from './apart';
import { holdingsInWords, joinRows } from './join-rows';
import { PickCell } from './pick-cell';

type Line = { label: string; field: string | null; kept: string | null; joined: string | null };
type JoinFormProps = { two: SideBySide; once: string; action: FormAction };

/** Two records side by side. Where they differ, one is chosen; then they are joined. */
export async function JoinForm({ two, once, action }: JoinFormProps) {
  const t = await getTranslations();
  const { kept, joined, stamp } = two;
  const names = { kept: kept.person.details.name, joined: joined.person.details.name };
  const lines = await linesOf(two);
  const cell = (side: SideOfJoin) => (line: Line) =>
    line.field !== null && differs(line) ? (
      <PickCell {...{ name: `from.${line.field}`, value: side, chosen: side === 'kept', field: line.label }}>
        {line[side]}
      </PickCell>
    ) : (
      (line[side] ?? <span className="soft">–</span>)
    );
  return (
    <div className="sheet halves">
      <ActionForm action={action} label={t('joins.join')}>
        <HiddenField name="once" value={once} />
        <HiddenField name="keptId" value={kept.person.id} />
        <HiddenField name="joinedId" value={joined.person.id} />
        <HiddenField name="stamp" value={stamp} />
        <DataTable
          caption={t(lines.some((line) => line.field && differs(line)) ? 'joins.choose2' : 'joins.nothingDiffers')}
          columns={[
            { label: t('joins.what'), names: true, cell: ({ label }) => label },
            { label: t('joins.keptHead', { name: names.kept }), cell: cell('kept') },
            { label: t('joins.joinedHead', { name: names.joined }), cell: cell('joined') },
          ]}
          items={lines}
          keyOf={({ label }) => label}
        />
        <p className="max-w-3xl">{t('joins.whatHappens', names)}</p>
        <div className="actions">
          <SubmitButton>{t('joins.join')}</SubmitButton>
          <a className="act" href={`/advisors/join?one=${joined.person.id}&other=${kept.person.id}`}>
            {t('joins.keepOther', { name: names.joined })}
          </a>
        </div>
      </ActionForm>
    </div>
  );
}

const differs = ({ kept, joined }: Line): boolean => kept !== null && joined !== null && kept !== joined;

/** Who each is and what each holds, then the fields, those that differ and those that do not. */
async function linesOf({ kept, joined }: SideBySide): Promise<Line[]> {
  const t = await getTranslations();
  const locale = await getLocale();
  const line = (label: string, of: (record: RecordOfTwo) => string | null): Line => ({
    ...{ label, field: null },
    ...{ kept: of(kept), joined: of(joined) },
  });
  return [
    line(t('joins.who'), ({ apart }) => apartInWords({ ...apart, email: null, phone: null, groups: [] }, t, locale)),
    line(t('joins.sits'), ({ apart }) => apart.groups.join(', ') || null),
    line(t('joins.lastMet'), ({ lastMet }) => (lastMet ? formatDay(lastMet, locale) : null)),
    line(t('joins.holds'), (record) => holdingsInWords(record, t, locale)),
    ...joinRows(kept, joined, t, locale).map((row) => ({ ...row, label: t(`joins.field.${row.field}`) })),
  ];
}
