import type { Sight } from '../access/sight';
import type { Role } from '../access/words';

/** Who opens the pages of groups; they show a leader and a chair only their own. */
export const whoSeesGroups = ['administrator', 'coordinator', 'leader', 'chair'] as const satisfies readonly Role[];

/** Who opens the pages on which groups and seats are changed. */
export const whoKeepsGroups = ['administrator', 'coordinator'] as const satisfies readonly Role[];

export const canSeeGroup = (sight: Sight, groupId: string): boolean => sight.all || sight.groups.includes(groupId);
