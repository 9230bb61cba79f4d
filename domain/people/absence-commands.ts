import { eq } from 'drizzle-orm';
import { command, done, refuse, unchanged } from '../command';
import { overlaps } from './absences';
import { dropLeaveForm, endLeaveForm, startLeaveForm } from './forms';
import { personNamed } from './person-queries';
import { canKeepPeople } from './policy';
import { leaves } from './table';

/** Someone is away for a time: nothing is expected of them in it. Without a last day, until they are back. */
export const startLeave = command({
  name: 'people.start-leave',
  form: startLeaveForm,
  load: personNamed,
  may: canKeepPeople,
  run: ({ viewer, input: { id, once, fromDay, toDay = null }, subject }) => {
    if (subject.leaves.some((leave) => leave.id === once)) return unchanged({ id, hat: subject.hat });
    if (subject.leftOn !== null && fromDay > subject.leftOn) return refuse('has-left', 'fromDay');
    if (subject.leaves.some((leave) => overlaps(leave, { fromDay, toDay }))) return refuse('away-already', 'fromDay');
    viewer.db.orm.insert(leaves).values({ id: once, personId: id, fromDay, toDay, kind: 'leave' }).run();
    return done({ id, hat: subject.hat }, { subject: 'leave', id: once, fields: ['fromDay', 'toDay'] });
  },
});

/** The last day of a leave: they are back the day after. */
export const endLeave = command({
  name: 'people.end-leave',
  form: endLeaveForm,
  load: personNamed,
  may: canKeepPeople,
  run: ({ viewer, input: { id, leaveId, toDay }, subject }) => {
    const leave = subject.leaves.find((own) => own.id === leaveId && own.kind === 'leave');
    if (leave === undefined) return refuse('not-found');
    if (leave.toDay === toDay) return unchanged({ id, hat: subject.hat });
    if (toDay < leave.fromDay) return refuse('dates-out-of-order', 'toDay');
    const others = subject.leaves.filter((own) => own.id !== leaveId);
    if (others.some((own) => overlaps(own, { ...leave, toDay }))) return refuse('away-already', 'toDay');
    viewer.db.orm.update(leaves).set({ toDay }).where(eq(leaves.id, leaveId)).run();
    return done({ id, hat: subject.hat }, { subject: 'leave', id: leaveId, fields: ['toDay'] });
  },
});

/** A leave that was written down by mistake. */
export const dropLeave = command({
  name: 'people.drop-leave',
  form: dropLeaveForm,
  load: personNamed,
  may: canKeepPeople,
  run: ({ viewer, input: { id, leaveId }, subject }) => {
    const leave = subject.leaves.find((own) => own.id === leaveId && own.kind === 'leave');
    if (leave === undefined) return unchanged({ id, hat: subject.hat });
    viewer.db.orm.delete(leaves).where(eq(leaves.id, leaveId)).run();
    return done({ id, hat: subject.hat }, { subject: 'leave', id: leaveId, fields: ['fromDay', 'toDay'] });
  },
});
