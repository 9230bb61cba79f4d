import { command, done, refuse, unchanged } from '../command';
import { takeBackWaiting } from '../notifications/mail-commands';
import { ohtOf } from '../settings/queries';
import { noteFirstSent } from './delivery-commands';
import { type InvitationRow, invitationToKeep } from './facts-queries';
import { isOver } from './over';
import { canInvite } from './policy';
import { toldForm } from './sending-forms';
import { standingOf } from './standing';
import { addStep, changeInvitation } from './step-writing-commands';

/**
 * Told by a call or a letter: of the meeting, of a change, or that the invitation is taken back. A mail that came back
 * is made good by it.
 */
export const noteTold = command({
  name: 'invitations.told',
  form: toldForm,
  load: invitationToKeep,
  may: canInvite,
  run: ({ viewer, input, subject, now, today }) => {
    const { invitation, meeting, steps } = subject;
    const { id, meetingId, personId } = invitation;
    const { channel, onDay = today } = input;
    const value = { meetingId, personId };
    if (onDay > today) return refuse('in-the-future', 'onDay');
    if (onDay > meeting.onDay) return refuse('after-the-meeting', 'onDay');
    const { standing, news } = standingOf({ ...invitation, steps });
    if ((standing === 'told' || standing === 'withdrawn') && news !== 'to-tell') return unchanged(value);
    if (news === null && isOver(meeting, now, ohtOf(viewer).timeZone) && onDay === today) {
      return refuse('after-the-meeting', 'onDay');
    }
    if (standing === 'mail-failed' || standing === 'undelivered') {
      takeBackWaiting(viewer, { kind: 'invitation', id }, ['invitation']);
    }
    const told: Partial<InvitationRow> = {
      sentOn: onDay,
      sentBy: viewer.personId,
      channel,
      withdrawnAt: null,
      undeliveredAt: null,
    };
    if (standing !== 'told' && standing !== 'withdrawn') {
      changeInvitation(viewer, id, told);
      noteFirstSent(viewer, meetingId, onDay);
    }
    addStep(viewer, id, { step: 'told', at: now, channel });
    return done(value, { subject: 'invitation', id, fields: ['sentOn', 'channel'] });
  },
});
