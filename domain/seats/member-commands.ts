import { eq } from 'drizzle-orm';
import type { Day } from '../calendar';
import { command, done, type Outcome, refuse, unchanged } from '../command';
import { canKeepGroups } from '../groups/policy';
import { covers, splitAt } from '../groups/spans';
import { memberships } from '../groups/table';
import type { Viewer } from '../viewer';
import { placeOf, refused } from './fill-commands';
import { obstacleIn } from './filling';
import { changeRoleForm, changeTermForm, takeBackForm, vacateForm } from './forms';
import { type Sat, type SeatStanding, stampOfSeat, standingOfMembership } from './standing-queries';
import { metWhileSitting } from './term-queries';

type Membership = SeatStanding & { own: Sat };
type Place = ReturnType<typeof placeOf>;

const load = (viewer: Viewer, { id }: { id: string }) => standingOfMembership(viewer, id);

/** Someone's term ends with a day; the seat is vacant from the next. */
export const vacate = command({
  name: 'seats.vacate',
  form: vacateForm,
  load,
  may: canKeepGroups,
  run: ({ viewer, input: { stamp, lastDay }, subject }) =>
    setTerm(viewer, subject, stamp, { toDay: lastDay }, 'lastDay'),
});

/** The days of a term: it is renewed, ended earlier, or its first day is put right. */
export const changeTerm = command({
  name: 'seats.change-term',
  form: changeTermForm,
  load,
  may: canKeepGroups,
  run: ({ viewer, input: { stamp, fromDay, toDay = null }, subject }) =>
    setTerm(viewer, subject, stamp, { toDay: toDay ?? subject.seat.toDay, ...(fromDay && { fromDay }) }, 'toDay'),
});

type Term = { fromDay?: Day; toDay: Day | null };

function setTerm(viewer: Viewer, subject: Membership, stamp: string, term: Term, field: string): Outcome<Place> {
  const { own, seat, sat } = subject;
  const { fromDay = own.fromDay, toDay } = term;
  const known = term.fromDay === undefined || (own.fromDay === fromDay && !own.fromAssumed);
  if (known && own.toDay === toDay) return unchanged(placeOf(subject));
  if (stamp !== stampOfSeat(subject)) return refuse('changed-meanwhile');
  if (toDay !== null && toDay < fromDay) return refuse('dates-out-of-order', field);
  const others = sat.filter(({ id }) => id !== own.id);
  const since = own.fromAssumed && seat.fromDay !== null && fromDay < seat.fromDay ? seat.fromDay : fromDay;
  const obstacle = obstacleIn(seat, others, { fromDay: since, toDay });
  if (obstacle !== null) return refused({ ...obstacle, field });
  const fromAssumed = term.fromDay === undefined ? own.fromAssumed : 0;
  viewer.db.orm.update(memberships).set({ fromDay, toDay, fromAssumed }).where(eq(memberships.id, own.id)).run();
  const fields = ['toDay', ...(known ? [] : ['fromDay'])];
  return done(placeOf(subject), { subject: 'membership', id: own.id, fields });
}

/** Chair, co-chair or member from a day on; what they were before stands. From the first day of the term, all along. */
export const changeRole = command({
  name: 'seats.change-role',
  form: changeRoleForm,
  load,
  may: canKeepGroups,
  run: ({ viewer, input: { once, stamp, role, fromDay }, subject }) => {
    const { own, sat } = subject;
    if (own.role === role || sat.some(({ id }) => id === once)) return unchanged(placeOf(subject));
    if (stamp !== stampOfSeat(subject)) return refuse('changed-meanwhile');
    if (!covers(own, fromDay)) return refuse('outside-the-term', 'fromDay');
    const { orm } = viewer.db;
    const mine = eq(memberships.id, own.id);
    if (fromDay === own.fromDay) orm.update(memberships).set({ role }).where(mine).run();
    else {
      const { name: _, ...row } = own;
      const [before, after] = splitAt(row, fromDay);
      orm.update(memberships).set({ toDay: before.toDay }).where(mine).run();
      orm
        .insert(memberships)
        .values({ ...after, id: once, role, fromAssumed: 0 })
        .run();
    }
    return done(placeOf(subject), { subject: 'membership', id: own.id, fields: ['role', 'fromDay'] });
  },
});

/** They never sat there: the entry was a mistake. Once the group has met in that time, only its days can be changed. */
export const takeBack = command({
  name: 'seats.take-back',
  form: takeBackForm,
  load,
  may: canKeepGroups,
  run: ({ viewer, input: { stamp }, subject, today }) => {
    if (stamp !== stampOfSeat(subject)) return refuse('changed-meanwhile');
    if (metWhileSitting(viewer, subject, today)) return refuse('sat-at-meetings');
    viewer.db.orm.delete(memberships).where(eq(memberships.id, subject.own.id)).run();
    return done(placeOf(subject), { subject: 'seat', id: subject.seat.id, fields: ['personId'] });
  },
});
