import { eq } from 'drizzle-orm';
import { command, done, refuse, unchanged } from '../command';
import { placesAt } from '../meetings/places-queries';
import type { Viewer } from '../viewer';
import { meetingToInvite } from './facts-queries';
import { canInvite } from './policy';
import { leaveOutForm, liftForm } from './sending-forms';
import { leaveOuts } from './table';
import type { LeaveOutReason } from './words';

/** The office chooses not to invite someone who is expected, and says why. */
export const leaveOut = command({
  name: 'invitations.leave-out',
  form: leaveOutForm,
  load: (viewer, { meetingId }) => meetingToInvite(viewer, meetingId),
  may: canInvite,
  run: ({ viewer, input, subject: { id: meetingId }, now }) => {
    const { once, personId, reason, words } = input;
    if (isLeftOut(viewer, meetingId, personId)) return unchanged({ meetingId });
    if (!isExpected(viewer, meetingId, personId)) return refuse('not-expected', 'personId');
    if (isInvited(viewer, meetingId, personId)) return refuse('already-invited', 'personId');
    noteLeaveOut(viewer, { id: once, meetingId, personId, reason, words: words ?? null }, now);
    return done({ meetingId }, { subject: 'leave-out', id: once, fields: ['reason'] });
  },
});

/** They may be invited after all. Why they were to be left out stays on record. */
export const liftLeaveOut = command({
  name: 'invitations.lift-leave-out',
  form: liftForm,
  load: (viewer, { id }) => viewer.db.orm.select().from(leaveOuts).where(eq(leaveOuts.id, id)).get() ?? null,
  may: canInvite,
  run: ({ viewer, subject, now }) => {
    const { id, meetingId, liftedAt } = subject;
    if (liftedAt !== null) return unchanged({ meetingId });
    const lifted = { liftedAt: now, liftedBy: viewer.personId };
    viewer.db.orm.update(leaveOuts).set(lifted).where(eq(leaveOuts.id, id)).run();
    return done({ meetingId }, { subject: 'leave-out', id, fields: ['liftedAt'] });
  },
});

type LeaveOut = { id: string; meetingId: string; personId: string; reason: LeaveOutReason; words: string | null };

/** Within the transaction of what leaves them out. */
export const noteLeaveOut = (viewer: Viewer, row: LeaveOut, now: number): void => {
  viewer.db.orm
    .insert(leaveOuts)
    .values({ ...row, at: now, by: viewer.personId })
    .run();
};

export const isExpected = (viewer: Viewer, meetingId: string, personId: string): boolean =>
  placesAt(viewer, meetingId).some((place) => place.personId === personId);

const isLeftOut = (viewer: Viewer, meetingId: string, personId: string): boolean =>
  viewer.db
    .prepared('select 1 from leave_outs where meeting_id = ? and person_id = ? and lifted_at is null')
    .get(meetingId, personId) !== undefined;

const isInvited = (viewer: Viewer, meetingId: string, personId: string): boolean =>
  viewer.db
    .prepared('select 1 from invitations where meeting_id = ? and person_id = ? and withdrawn_at is null')
    .get(meetingId, personId) !== undefined;
