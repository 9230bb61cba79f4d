import { newId } from '@/db/columns';
import { command, type Doing, done, refuse, unchanged } from '../command';
import { takeBackWaiting } from '../notifications/mail-commands';
import { ohtOf } from '../settings/queries';
import { type InvitationToKeep, invitationToKeep, startOf } from './facts-queries';
import { isExpected, noteLeaveOut } from './leave-out-commands';
import { revokeAnswerLinks } from './link-commands';
import { writeNews } from './mail-writing-commands';
import { isOver } from './over';
import { canInvite } from './policy';
import { isUrgent } from './reach';
import { withdrawForm } from './sending-forms';
import { standingOf } from './standing';
import { addStep, changeInvitation } from './step-writing-commands';
import { waysTo } from './told-queries';

/**
 * Takes an invitation back. Who heard of it is told; who is expected is thereby left out on purpose, and the reason is
 * recorded. It stands again when they are invited anew (`invitations.send`).
 */
export const withdrawInvitation = command({
  name: 'invitations.withdraw',
  form: withdrawForm,
  load: invitationToKeep,
  may: canInvite,
  run: (doing) => {
    const { viewer, input, subject, now } = doing;
    const { id, personId, meetingId, withdrawnAt } = subject.invitation;
    const value = { meetingId, personId };
    if (withdrawnAt !== null) return unchanged(value);
    if (subject.meeting.state === 'held' || isOver(subject.meeting, now, ohtOf(viewer).timeZone)) {
      return refuse('meeting-is-over');
    }
    if (isExpected(viewer, meetingId, personId)) {
      const { reason, words = null } = input;
      if (reason === undefined) return refuse('say-why', 'reason');
      noteLeaveOut(viewer, { id: newId(), meetingId, personId, reason, words }, now);
    }
    sayWithdrawn(doing);
    changeInvitation(viewer, id, { withdrawnAt: now });
    revokeAnswerLinks(viewer, id, now);
    return done(value, { subject: 'invitation', id, fields: ['withdrawnAt'] });
  },
});

/** What had not gone out is taken back; who heard of the meeting is told by mail, or waits for a call or a letter. */
function sayWithdrawn({ viewer, subject, now, today }: Doing<unknown, InvitationToKeep>): void {
  const { invitation, steps, meeting } = subject;
  const { id, personId } = invitation;
  const about = { kind: 'invitation', id } as const;
  takeBackWaiting(viewer, about, ['invitation', 'meeting-changed', 'invitation-reminder']);
  const isSending = steps.some(({ mail }) => mail?.state === 'sending');
  const heard =
    meeting.state === 'scheduled' && (isSending || standingOf({ ...invitation, steps }).standing === 'told');
  if (!heard) {
    addStep(viewer, id, { step: 'withdrawn', at: now });
    return;
  }
  const { reach, language } = waysTo(viewer, personId, today);
  const urgent = isUrgent(startOf(meeting, viewer), now);
  const kind = 'invitation-withdrawn';
  const mail =
    reach === 'email' ? writeNews(viewer, { personId, language, kind, about, urgent }, { now, today }) : null;
  addStep(viewer, id, { step: 'withdrawn', at: now, channel: reach, mailId: mail?.id ?? null });
}
