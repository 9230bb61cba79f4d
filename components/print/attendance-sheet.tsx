import { getTranslations } from 'next-intl/server';
import { type Column, DataTable } from '@/components/ui/data-table';
import type { AtMeeting } from '@/domain/meetings/there-queries';

/** Room for those nobody expected. */
const EMPTY_LINES = 6;

type Line = Pick<AtMeeting, 'personId' | 'name' | 'side'> | { personId: string; name: null; side: null };

/** The sheet that goes round the table: a line each for who is expected or invited, and empty ones for others. */
export async function AttendanceSheet({ people }: { people: readonly AtMeeting[] }) {
  const t = await getTranslations();
  const asked = people.filter((person) => person.expected || person.invited);
  const blanks = Array.from({ length: EMPTY_LINES }, (_, i) => ({ personId: `blank-${i}`, name: null, side: null }));
  const box = (label: string): Column<Line> => ({
    label,
    cell: () => (
      <span className="tick-box" aria-hidden="true">
        {' '}
      </span>
    ),
  });
  return (
    <DataTable<Line>
      caption={t('print.sheetCaption')}
      hideCaption
      items={[...asked, ...blanks]}
      keyOf={({ personId }) => personId}
      columns={[
        {
          label: t('meetings.person'),
          names: true,
          cell: ({ name }) => <Named name={name} empty={t('print.emptyLine')} />,
        },
        { label: t('print.hat'), cell: ({ side }) => side && t(`words.sides.${side}`) },
        box(t('print.inPerson')),
        box(t('print.video')),
        box(t('print.phone')),
        { label: t('print.signature'), cell: () => <span className="write-line" /> },
      ]}
    />
  );
}

const Named = ({ name, empty }: { name: string | null; empty: string }) => (
  <span className="write-line">{name ?? <span className="sr-only">{empty}</span>}</span>
);
