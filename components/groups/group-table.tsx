import { getLocale, getTranslations } from 'next-intl/server';
import { SeatDots } from '@/components/charts/seat-dots';
import { formatDay } from '@/components/format';
import { type Column, DataTable } from '@/components/ui/data-table';
import type { Day } from '@/domain/calendar';
import { byGroup, isFilled, type SeatOn, weightShare } from '@/domain/groups/shares';
import type { GroupSeen } from '@/domain/seats/group-queries';
import { dotsOf, dotsSay } from './seat-words';

type GroupTableProps = { groups: readonly GroupSeen[]; seats: readonly SeatOn[]; today: Day };

/** The groups with their seats drawn, the advisors' part of the votes, and how often they met. */
export async function GroupTable({ groups, seats, today }: GroupTableProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  const own = byGroup(seats);
  const columns: Column<GroupSeen>[] = [
    { label: t('groups.group'), names: true, cell: ({ id, name }) => <a href={`/groups/${id}`}>{name}</a> },
    {
      label: t('groups.power'),
      cell: ({ power, closedOn }) =>
        closedOn === null ? t(`words.powers.${power}`) : t('groups.closed', { day: formatDay(closedOn, locale) }),
    },
    { label: t('groups.seats'), cell: ({ id, name }) => <Dots name={name} seats={own.get(id) ?? []} /> },
    { label: t('groups.votes'), end: true, cell: ({ id }) => <Votes seats={own.get(id) ?? []} /> },
    { label: t('groups.met'), end: true, cell: ({ met, metKey }) => t('groups.metKey', { met, key: metKey }) },
  ];
  return (
    <DataTable
      caption={t('groups.caption', { day: formatDay(today, locale) })}
      columns={columns}
      items={groups}
      keyOf={(group) => group.id}
    />
  );
}

async function Dots({ name, seats }: { name: string; seats: readonly SeatOn[] }) {
  const t = await getTranslations();
  const dots = dotsOf(seats);
  if (dots.length === 0) return <span className="soft">–</span>;
  return (
    <>
      <SeatDots seats={dots} label={dotsSay(name, seats, t)} />{' '}
      <span className="soft small">
        {t('groups.filledOf', { filled: seats.filter(isFilled).length, all: dots.length })}
      </span>
    </>
  );
}

async function Votes({ seats }: { seats: readonly SeatOn[] }) {
  const t = await getTranslations('groups');
  const { part, whole } = weightShare(seats);
  return whole === 0 ? <span className="soft">{t('noVotes')}</span> : t('votesOf', { part, whole });
}
