import { canSeeEveryone } from '../access/sight';
import type { Role } from '../access/words';
import { holds, type Viewer } from '../viewer';

/** Who opens the pages of suggestions; a leader and a chair find there those of their groups. */
export const whoSeesSuggestions = [
  'administrator',
  'coordinator',
  'leader',
  'chair',
] as const satisfies readonly Role[];
/** Who writes suggestions down and sees to them: a chair those of their own group. */
export const whoKeepsSuggestions = ['administrator', 'coordinator', 'chair'] as const satisfies readonly Role[];

type Placed = { groupId: string | null };

export const canKeepSuggestion = (viewer: Viewer, { groupId }: Placed): boolean =>
  canSeeEveryone(viewer) || (groupId !== null && holds(viewer, 'chair') && viewer.chairs.has(groupId));

/** Whether there are suggestions the viewer may keep at all. */
export const canKeepSome = (viewer: Viewer): boolean => holds(viewer, ...whoKeepsSuggestions);

/** Only who said it says whether the answer answers it; the coordinators may write down what the author told them. */
export const isAuthor = (viewer: Viewer, of: { personId: string | null }): boolean =>
  of.personId !== null && of.personId === viewer.personId && holds(viewer, 'advisor');

export const canAnswerBack = (viewer: Viewer, of: { personId: string | null } & Placed): boolean =>
  of.personId !== null && (isAuthor(viewer, of) || canKeepSuggestion(viewer, of));

/** What the mail server did is for the server to note. */
export const canNoteMail = (viewer: Viewer): boolean => viewer.kind === 'server';
