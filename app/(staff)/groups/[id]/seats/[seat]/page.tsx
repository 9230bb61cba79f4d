import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { FillSheet } from '@/components/groups/fill-sheet';
import { type MemberActions, MemberSheet } from '@/components/groups/member-sheet';
import { SeatHead } from '@/components/groups/seat-head';
import { SeatHistory } from '@/components/groups/seat-history';
import { type SeatActions, SeatSheet } from '@/components/groups/seat-sheet';
import { dayField } from '@/domain/fields';
import { peopleToPick } from '@/domain/seats/picker-queries';
import { whoKeepsGroups } from '@/domain/seats/policy';
import { seatToKeep } from '@/domain/seats/standing-queries';
import { freeFrom, stillToSit } from '@/domain/seats/turns';
import { addressesFor } from '../../links';
import {
  changeRoleOf,
  changeSeatOf,
  changeTermOf,
  closeSeatOf,
  correctSeatOf,
  fillOf,
  reopenSeatOf,
  takeBackOf,
  vacateOf,
} from '../actions';

type Props = {
  params: Promise<{ id: string; seat: string }>;
  searchParams: Promise<Record<'person' | 'from', string | undefined>>;
};

const member: MemberActions = {
  vacate: vacateOf,
  changeRole: changeRoleOf,
  changeTerm: changeTermOf,
  takeBack: takeBackOf,
};
const place: SeatActions = { change: changeSeatOf, correct: correctSeatOf, close: closeSeatOf, reopen: reopenSeatOf };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('seatForm'))('theSeat'),
});

export default async function SeatPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoKeepsGroups);
  const { id, seat: seatId } = await params;
  const standing = seatToKeep(viewer, id, seatId);
  if (standing === null) notFound();
  const today = todayFor(viewer);
  const { seat, sat, stamp } = standing;
  const staying = stillToSit(sat, today);
  const { person, from: wished } = await searchParams;
  const free = freeFrom(seat, sat, today);
  // The day they are to sit from, where the seat is free by then.
  const from = free !== null && dayField.safeParse(wished).success && (wished ?? '') > free ? (wished ?? free) : free;
  const fill = from !== null && (
    <FillSheet
      {...{ seat, from, chosen: person, fill: fillOf, once: newOnce(), next: staying.length > 0 }}
      people={peopleToPick(viewer, today)}
      addresses={addressesFor(viewer)}
    />
  );
  return (
    <>
      <SeatHead standing={standing} today={today} />
      {staying.map((own) => (
        <MemberSheet key={own.id} {...{ own, stamp, once: newOnce(), today, actions: member }} />
      ))}
      {fill}
      <SeatSheet {...{ seat, stamp, once: newOnce(), today, actions: place }} />
      <SeatHistory sat={sat} />
    </>
  );
}
