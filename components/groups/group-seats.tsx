import { getLocale, getTranslations } from 'next-intl/server';
import { SeatDots } from '@/components/charts/seat-dots';
import { formatDayMedium } from '@/components/format';
import { PersonName } from '@/components/people/person-name';
import type { Translate } from '@/components/translate';
import { Block, Tag } from '@/components/ui/blocks';
import { DataTable } from '@/components/ui/data-table';
import { seatShare, weightShare } from '@/domain/groups/shares';
import type { Language } from '@/domain/people/words';
import type { GroupSeen } from '@/domain/seats/group-queries';
import type { SeatHeld } from '@/domain/seats/queries';
import { GroupRule } from './group-head';
import { dotsOf, dotsSay, percentAfter } from './seat-words';

type GroupSeatsProps = { group: GroupSeen; seats: readonly SeatHeld[] };

/** The seats of a group drawn, what part of seats and votes is the advisors', who chairs, and each seat in a row. */
export async function GroupSeats({ group, seats }: GroupSeatsProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (seats.length === 0) return null;
  return (
    <Block id="seats" title={t('groups.seatsTitle')}>
      <SeatDots seats={dotsOf(seats)} label={dotsSay(group.name, seats, t)} />
      <p>{shareInWords(seats, t, locale)}</p>
      <p className="soft small">{t('groups.key')}</p>
      <p className="mt-2">{chairsInWords(seats, t)}</p>
      <GroupRule group={group} />
      <SeatTable group={group} seats={seats} />
    </Block>
  );
}

function shareInWords(seats: readonly SeatHeld[], t: Translate, locale: Language): string {
  const [bySeat, byWeight] = [seatShare(seats), weightShare(seats)];
  if (byWeight.whole === 0) return t('advisors.noVotes');
  return t('groups.seatShare', {
    ...bySeat,
    percent: percentAfter(bySeat, locale),
    weight: byWeight.part,
    weightWhole: byWeight.whole,
    weightPercent: percentAfter(byWeight, locale),
  });
}

function chairsInWords(seats: readonly SeatHeld[], t: Translate): string {
  const chairs = seats.filter((seat) => seat.role === 'chair' || seat.role === 'co-chair');
  const names = chairs.map((seat) => t('groups.chair', { name: seat.name ?? '', what: forWhom(seat, t) }));
  return t('groups.chairs', { count: chairs.length, names: names.join(', ') });
}

const forWhom = ({ side, sector }: SeatHeld, t: Translate): string =>
  side === 'partner' && sector !== null ? t(`words.sectors.${sector}`) : t(`words.sides.${side}`);

async function SeatTable({ group, seats }: GroupSeatsProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <DataTable
      caption={t('groups.seatsCaption', { name: group.name })}
      hideCaption
      items={seats}
      keyOf={(seat) => seat.seatId}
      columns={[
        { label: t('groups.sitter'), names: true, cell: (seat) => <Sitter seat={seat} t={t} /> },
        { label: t('groups.for'), cell: (seat) => forWhom(seat, t) },
        { label: t('groups.class'), cell: (seat) => t(`words.seatClasses.${seat.class}`) },
        { label: t('groups.weight'), end: true, cell: ({ weight }) => weight },
        { label: t('groups.term'), cell: (seat) => termInWords(seat, t, locale) },
      ]}
    />
  );
}

function Sitter({ seat, t }: { seat: SeatHeld; t: Translate }) {
  const { personId, name, role, organization } = seat;
  if (personId === null || name === null) return <Tag tone="warn">{t('groups.vacant')}</Tag>;
  return (
    <>
      <PersonName id={personId} name={name} linked={seat.advisor} />
      {role !== null && role !== 'member' && <Tag>{t(`words.memberRoles.${role}`)}</Tag>}
      {organization !== null && <span className="block soft small font-normal">{organization}</span>}
    </>
  );
}

function termInWords({ personId, fromDay, toDay }: SeatHeld, t: Translate, locale: Language) {
  if (personId === null) return <span className="soft">–</span>;
  const [from, to] = [fromDay && formatDayMedium(fromDay, locale), toDay && formatDayMedium(toDay, locale)];
  if (from && to) return t('groups.termBetween', { from, to });
  if (from) return t('groups.termSince', { from });
  return to ? t('groups.termUntil', { to }) : <span className="soft">{t('groups.termUnknown')}</span>;
}
