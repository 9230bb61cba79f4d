import { getLocale, getTranslations } from 'next-intl/server';
import { SeatDots } from '@/components/charts/seat-dots';
import { formatDay } from '@/components/format';
import { type Column, DataTable } from '@/components/ui/data-table';
import type { EquityReport, GroupSection } from '@/domain/reports/equity';
import type { MeasureName } from '@/domain/reports/words';
import { Count, Share } from './figure';

/** The seats of each group, and what votes advisors had and used. A group that only works has seats and no votes. */
export async function Seats({ report, opens }: { report: EquityReport; opens: ReadonlySet<string> }) {
  const t = await getTranslations('report');
  const isOver = report.to < report.asOf;
  const day = formatDay(isOver ? report.to : report.asOf, await getLocale());
  const groups = report.groups.filter((group) => group.seats.length > 0);
  const share = (label: string, name: MeasureName): Column<GroupSection> => ({
    label,
    end: true,
    cell: (group) => <Share figure={group.figures[name]} />,
  });
  return (
    <DataTable
      caption={t('seats.caption', { day })}
      columns={[
        { label: t('group'), names: true, cell: (group) => <Name group={group} opens={opens} none={t('noGroup')} /> },
        { label: t('seats.dots'), cell: (group) => <Dots group={group} /> },
        share(t('seats.seatShare'), 'seat-share'),
        share(t('seats.weightShare'), 'weight-share'),
        share(t('seats.ballotShare'), 'ballot-share'),
        {
          label: t('seats.decisive'),
          end: true,
          cell: (group) => <Count figure={group.figures['decisive-motions']} />,
        },
      ]}
      items={groups}
      keyOf={(group) => group.groupId ?? 'none'}
    />
  );
}

type NameProps = { group: GroupSection; opens: ReadonlySet<string>; none: string };

/** The group, with the way to its page where the reader opens it. */
function Name({ group: { group, groupId }, opens, none }: NameProps) {
  if (group === null || groupId === null || !opens.has(groupId)) return group ?? none;
  return <a href={`/groups/${groupId}`}>{group}</a>;
}

/** The dots of a group's seats, and how many of those filled are advisors'. */
async function Dots({ group: { seats, figures } }: { group: GroupSection }) {
  const t = await getTranslations('report.seats');
  const advisors = seats.filter((seat) => seat.side === 'advisor').length;
  return (
    <>
      <SeatDots seats={seats} label={t('dotsSay', { advisors, all: seats.length })} />{' '}
      <span className="soft small">
        <Count figure={figures['filled-seats']} />
      </span>
    </>
  );
}
