import { canSeeEveryone } from '../access/sight';
import type { Role } from '../access/words';
import type { Viewer } from '../viewer';

/** Who makes groups, and changes them and their seats. Chairs and leaders see their own, and change nothing. */
export const whoKeepsGroups = ['administrator', 'coordinator'] as const satisfies readonly Role[];

export const canKeepGroups = (viewer: Viewer): boolean => canSeeEveryone(viewer);
