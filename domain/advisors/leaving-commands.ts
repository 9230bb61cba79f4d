import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { rolesOf } from '../access/queries';
import { roleGrants, sessions } from '../access/table';
import { addDays, type Day } from '../calendar';
import { command, done, refuse, unchanged } from '../command';
import { memberships } from '../groups/table';
import { personNamed } from '../people/person-queries';
import { canKeepPeople } from '../people/policy';
import { advisors, leaves } from '../people/table';
import type { Viewer } from '../viewer';
import { leaveForm, returnForm } from './forms';
import { type SeatToEnd, seatsToEnd } from './leaving-queries';

/**
 * Someone leaves: their seats of that side end that day, and the chair's role with them. Every page of the past
 * keeps what they did; an advisor's own pages stay open to them.
 */
export const leave = command({
  name: 'people.leave',
  form: leaveForm,
  load: personNamed,
  may: canKeepPeople,
  run: ({ viewer, input: { id, hat, day }, subject, now, today }) => {
    if (subject[hat] === null) return refuse('not-found');
    if (day > today) return refuse('in-the-future', 'day');
    if (hat === 'advisor' && subject.leftOn !== null) return unchanged({ id, hat: subject.hat });
    if (subject.advisor?.joinedOn && hat === 'advisor' && day < subject.advisor.joinedOn) {
      return refuse('dates-out-of-order', 'day');
    }
    const ending = seatsToEnd(viewer, id, hat, day);
    if (ending.some(({ fromDay }) => fromDay > day && fromDay <= today)) return refuse('seated-after-that', 'day');
    endSeats(viewer, ending, day);
    liftChairs(viewer, id, ending, now);
    if (hat === 'advisor') {
      viewer.db.orm.update(advisors).set({ leftOn: day }).where(eq(advisors.personId, id)).run();
      closeLeave(viewer, id, day);
    }
    if (rolesOf(viewer, id).roles.length === 0) viewer.db.orm.delete(sessions).where(eq(sessions.personId, id)).run();
    return done({ id, hat: subject.hat }, { subject: 'person', id, fields: [hat, 'leftOn'] });
  },
});

/** An advisor comes back: the time between stays as an absence, and nothing of before is lost. Seats are given anew. */
export const comeBack = command({
  name: 'people.return',
  form: returnForm,
  load: personNamed,
  may: canKeepPeople,
  run: ({ viewer, input: { id, day }, subject }) => {
    const { leftOn } = subject;
    if (leftOn === null) return unchanged({ id, hat: subject.hat });
    if (day <= leftOn) return refuse('back-before-leaving', 'day');
    viewer.db.orm.update(advisors).set({ leftOn: null }).where(eq(advisors.personId, id)).run();
    const [fromDay, toDay] = [addDays(leftOn, 1), addDays(day, -1)];
    if (fromDay <= toDay) {
      viewer.db.orm.insert(leaves).values({ id: newId(), personId: id, fromDay, toDay, kind: 'left' }).run();
    }
    return done({ id, hat: subject.hat }, { subject: 'person', id, fields: ['leftOn'] });
  },
});

/** A seat ends on the last day; one that was to begin after it never does. */
function endSeats({ db: { orm } }: Viewer, ending: readonly SeatToEnd[], day: Day): void {
  const idsOf = (seats: readonly SeatToEnd[]) => seats.map(({ membershipId }) => membershipId);
  const ahead = ending.filter(({ fromDay }) => fromDay > day);
  const begun = ending.filter(({ fromDay }) => fromDay <= day);
  orm
    .delete(memberships)
    .where(inArray(memberships.id, idsOf(ahead)))
    .run();
  orm
    .update(memberships)
    .set({ toDay: day })
    .where(inArray(memberships.id, idsOf(begun)))
    .run();
}

function liftChairs(viewer: Viewer, personId: string, ending: readonly SeatToEnd[], now: number): void {
  const groups = ending.filter(({ chairs }) => chairs).map(({ groupId }) => groupId);
  viewer.db.orm
    .update(roleGrants)
    .set({ liftedAt: now, liftedBy: viewer.personId })
    .where(
      and(
        eq(roleGrants.personId, personId),
        eq(roleGrants.role, 'chair'),
        inArray(roleGrants.groupId, groups),
        isNull(roleGrants.liftedAt),
      ),
    )
    .run();
}

/** A leave that was running when they left ends with it. */
const closeLeave = ({ db: { orm } }: Viewer, personId: string, day: Day): void => {
  orm
    .update(leaves)
    .set({ toDay: day })
    .where(
      and(
        eq(leaves.personId, personId),
        eq(leaves.kind, 'leave'),
        lte(leaves.fromDay, day),
        or(isNull(leaves.toDay), gt(leaves.toDay, day)),
      ),
    )
    .run();
};
