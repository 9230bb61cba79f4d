import { canSeeEveryone } from '../access/sight';
import type { Role } from '../access/words';
import type { Viewer } from '../viewer';

/** Who writes an answer down for someone else, and sees why they said no and what they need. */
export const whoRecordsAnswers = ['administrator', 'coordinator'] as const satisfies readonly Role[];

/** Whoever holds the link: it was sent to the person alone, and whether it still works is the rule's to say. */
export const holdsLink = (_viewer: Viewer): boolean => true;

export const isOwnInvitation = (viewer: Viewer, of: { personId: string }): boolean => viewer.personId === of.personId;

/** One's own, or for someone who told the office. */
export const canAnswer = (viewer: Viewer, of: { personId: string }): boolean =>
  isOwnInvitation(viewer, of) || canSeeEveryone(viewer);
