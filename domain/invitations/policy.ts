import { canSeeEveryone } from '../access/sight';
import type { Role } from '../access/words';
import { holds, type Viewer } from '../viewer';

/** Who invites, leaves out, withdraws and tells: the coordinators. */
export const whoInvites = ['administrator', 'coordinator'] as const satisfies readonly Role[];
export const canInvite = (viewer: Viewer): boolean => canSeeEveryone(viewer);

/** Who sees who is invited to a meeting; a chair to those of the groups they chair, without reasons and needs. */
export const whoSeesInvitations = ['administrator', 'coordinator', 'chair'] as const satisfies readonly Role[];
export const canSeeInvitations = (viewer: Viewer, meeting: { groupId: string | null }): boolean =>
  canSeeEveryone(viewer) || (meeting.groupId !== null && holds(viewer, 'chair') && viewer.chairs.has(meeting.groupId));

/** What the server itself notes: that a mail was taken, or could not be delivered. */
export const canNoteDelivery = (viewer: Viewer): boolean => viewer.kind === 'server';
/** That a mail came back is noted by the server, or by the office that sees it in its own mailbox. */
export const canNoteBounce = (viewer: Viewer): boolean => canNoteDelivery(viewer) || canSeeEveryone(viewer);
