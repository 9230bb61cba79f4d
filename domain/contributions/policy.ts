import { canSeeEveryone, type Sight } from '../access/sight';
import type { Role } from '../access/words';
import { holds, type Viewer } from '../viewer';

/** Who opens the pages of contributions: a chair and a leader find there those made for groups of theirs. */
export const whoSeesContributions = [
  'administrator',
  'coordinator',
  'leader',
  'chair',
] as const satisfies readonly Role[];
/** Who writes them down: a chair those made for their own group. */
export const whoKeepsContributions = ['administrator', 'coordinator', 'chair'] as const satisfies readonly Role[];

type Placed = { groupId: string | null };

export const canSeeContribution = (sight: Sight, { groupId }: Placed): boolean =>
  sight.all || (groupId !== null && sight.groups.includes(groupId));

export const canKeepContribution = (viewer: Viewer, { groupId }: Placed): boolean =>
  canSeeEveryone(viewer) || (groupId !== null && holds(viewer, 'chair') && viewer.chairs.has(groupId));

/** Whether there are contributions the viewer may keep at all. */
export const canKeepSomeContributions = (viewer: Viewer): boolean => holds(viewer, ...whoKeepsContributions);

/** An advisor says what they gave themselves. */
export const canSayOwn = (viewer: Viewer): boolean => viewer.personId !== null && viewer.roles.has('advisor');

/** Leaders see how much is given in all, of nobody by name. */
export const canCountContributions = (viewer: Viewer): boolean => canSeeEveryone(viewer) || holds(viewer, 'leader');
