import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { untoldOf } from './apart';
import { noteFirstSent } from './delivery-commands';
import { invitationToKeep } from './facts-queries';
import { standingOf } from './standing';
import { addStep, changeInvitation } from './step-writing-commands';
import type { InvitationChannel, ReplyChannel } from './words';

/** A way to answer that says how they heard. */
const HEARD: Partial<Record<ReplyChannel, InvitationChannel>> = { phone: 'phone', paper: 'paper' };

/**
 * Whoever answers knows of the meeting, and how it stands now: who waited for a call or a letter waits no more. Within
 * the transaction of the answer.
 */
export function noteKnows(viewer: Viewer, id: string, said: ReplyChannel, doing: { now: number; today: Day }): void {
  const found = invitationToKeep(viewer, { id });
  if (found === null) return;
  const { invitation, meeting, steps } = found;
  const untold = untoldOf(standingOf({ ...invitation, steps }), meeting.state);
  if (untold === null) return;
  const channel = HEARD[said] ?? 'unknown';
  if (invitation.sentOn === null) {
    changeInvitation(viewer, id, { sentOn: doing.today, channel });
    noteFirstSent(viewer, invitation.meetingId, doing.today);
  }
  addStep(viewer, id, { step: 'told', at: doing.now, channel });
}
