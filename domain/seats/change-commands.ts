import { eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { command, done, type Outcome, refuse, unchanged } from '../command';
import { canKeepGroups } from '../groups/policy';
import { covers, splitAt } from '../groups/spans';
import { memberships, seats } from '../groups/table';
import type { Viewer } from '../viewer';
import { hatObstacle } from './filling';
import { changeSeatForm, correctSeatForm } from './forms';
import { whom } from './place';
import { hatsOf, type Sat, type SeatRow, type SeatStanding, seatStanding, stampOfSeat } from './standing-queries';

type Place = Pick<SeatRow, 'class' | 'side' | 'sector' | 'weight'>;

/**
 * Another seat from a day on: the old one ends the day before, and who sits there goes over to the new one, so that
 * what earlier meetings were held with stands. From its very first day it is a correction.
 */
export const changeSeat = command({
  name: 'seats.change',
  form: changeSeatForm,
  load: (viewer, { id }) => seatStanding(viewer, id),
  may: canKeepGroups,
  run: ({ viewer, input, subject }) => {
    const { once, fromDay, stamp, weight } = input;
    const { seat } = subject;
    const wanted: Place = { class: input.class, ...whom(input.for), weight };
    const known = seatStanding(viewer, once);
    if (known !== null) return unchanged({ groupId: known.seat.groupId, seatId: once });
    if (seat.fromDay === fromDay) return correct(viewer, subject, stamp, wanted);
    if (differing(seat, wanted).length === 0) return unchanged({ groupId: seat.groupId, seatId: seat.id });
    if (stamp !== stampOfSeat(subject)) return refuse('changed-meanwhile');
    if (!covers(seat, fromDay)) return refuse('outside-the-seat', 'fromDay');
    const misfit = whoDoesNotFit(viewer, subject, wanted.side, fromDay);
    if (misfit) return refuse(misfit.refusal, 'for', { name: misfit.name });
    succeed(viewer, subject, { ...wanted, id: once }, fromDay);
    const fields = [...differing(seat, wanted), 'fromDay'];
    return done({ groupId: seat.groupId, seatId: once }, { subject: 'seat', id: once, fields });
  },
});

/** What the record says of the seat was wrong all along. Rolls of motions keep what they were frozen with. */
export const correctSeat = command({
  name: 'seats.correct',
  form: correctSeatForm,
  load: (viewer, { id }) => seatStanding(viewer, id),
  may: canKeepGroups,
  run: ({ viewer, input, subject }) => {
    const { weight, fromDay = null, stamp } = input;
    return correct(viewer, subject, stamp, { class: input.class, ...whom(input.for), weight, fromDay });
  },
});

type Wanted = Place & Partial<Pick<SeatRow, 'fromDay'>>;

const differing = (seat: SeatRow, wanted: Wanted): string[] =>
  Object.keys(wanted).filter((key) => wanted[key as keyof Wanted] !== seat[key as keyof SeatRow]);

function correct(
  viewer: Viewer,
  standing: SeatStanding,
  stamp: string,
  wanted: Wanted,
): Outcome<{ groupId: string; seatId: string }> {
  const { seat, sat } = standing;
  const value = { groupId: seat.groupId, seatId: seat.id };
  const fields = differing(seat, wanted);
  if (fields.length === 0) return unchanged(value);
  if (stamp !== stampOfSeat(standing)) return refuse('changed-meanwhile');
  const { fromDay = seat.fromDay } = wanted;
  if (fromDay !== null && seat.toDay !== null && seat.toDay < fromDay) return refuse('dates-out-of-order', 'fromDay');
  if (sat.some((one) => fromDay !== null && fields.includes('fromDay') && one.fromDay < fromDay && !one.fromAssumed)) {
    return refuse('sat-before', 'fromDay');
  }
  const misfit = fields.includes('side') ? whoDoesNotFit(viewer, standing, wanted.side, null) : undefined;
  if (misfit) return refuse(misfit.refusal, 'for', { name: misfit.name });
  viewer.db.orm.update(seats).set(wanted).where(eq(seats.id, seat.id)).run();
  return done(value, { subject: 'seat', id: seat.id, fields });
}

/** Who sits there from a day on (any day, when none is given) with a hat that the seat would not fit. */
function whoDoesNotFit(viewer: Viewer, { sat }: SeatStanding, side: Place['side'], day: string | null) {
  for (const one of sat.filter(({ toDay }) => day === null || toDay === null || toDay >= day)) {
    const hats = hatsOf(viewer, one.personId);
    const obstacle = hats && hatObstacle(side, hats, one.fromDay);
    if (obstacle) return { name: one.name, refusal: `${obstacle}-there` };
  }
  return undefined;
}

/** Ends a seat the day before, begins the new one, and takes its members over. */
function succeed(viewer: Viewer, { seat, sat }: SeatStanding, next: Place & { id: string }, day: string): void {
  const { orm } = viewer.db;
  const [before, after] = splitAt(seat, day);
  orm.update(seats).set({ toDay: before.toDay }).where(eq(seats.id, seat.id)).run();
  orm
    .insert(seats)
    .values({ ...after, ...next })
    .run();
  for (const one of sat) takeOver(viewer, one, next.id, day);
}

function takeOver(viewer: Viewer, { name: _, ...one }: Sat, seatId: string, day: string): void {
  const { orm } = viewer.db;
  const own = eq(memberships.id, one.id);
  if (one.fromDay >= day) orm.update(memberships).set({ seatId }).where(own).run();
  else if (covers(one, day)) {
    const [before, after] = splitAt(one, day);
    orm.update(memberships).set({ toDay: before.toDay }).where(own).run();
    orm
      .insert(memberships)
      .values({ ...after, id: newId(), seatId, fromAssumed: 0 })
      .run();
  }
}
