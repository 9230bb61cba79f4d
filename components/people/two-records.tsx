import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { DataTable } from '@/components/ui/data-table';
import type { RecordOfTwo, SideBySide } from '@/domain/joins/queries';
import { apartInWords } from './apart';
import { holdingsInWords, joinRows } from './join-rows';

/** Two records side by side: who each is, what each holds, and where they say the same or not. */
export async function TwoRecords({ two }: { two: SideBySide }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { kept, joined } = two;
  const line = (label: string, of: (record: RecordOfTwo) => string | null) => ({
    label,
    kept: of(kept),
    joined: of(joined),
  });
  const lines = [
    line(t('joins.who'), ({ apart }) => apartInWords({ ...apart, email: null, phone: null, groups: [] }, t, locale)),
    line(t('joins.sits'), ({ apart }) => apart.groups.join(', ') || null),
    line(t('joins.lastMet'), ({ lastMet }) => (lastMet ? formatDay(lastMet, locale) : null)),
    line(t('joins.holds'), (record) => holdingsInWords(record, t, locale)),
    ...joinRows(kept, joined, t, locale).map((row) => ({ ...row, label: t(`joins.field.${row.field}`) })),
  ];
  return (
    <div className="sheet">
      <DataTable
        caption={t('joins.sideBySide')}
        columns={[
          { label: t('joins.what'), names: true, cell: ({ label }) => label },
          { label: t('joins.keptHead', { name: kept.person.details.name }), cell: (row) => row.kept ?? '–' },
          { label: t('joins.joinedHead', { name: joined.person.details.name }), cell: (row) => row.joined ?? '–' },
        ]}
        items={lines}
        keyOf={({ label }) => label}
      />
      <p className="mt-3">
        <a className="act" href={`/advisors/join?one=${joined.person.id}&other=${kept.person.id}`}>
          {t('joins.keepOther', { name: joined.person.details.name })}
        </a>
      </p>
    </div>
  );
}
