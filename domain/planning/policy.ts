import type { Role } from '../access/words';
import { holds, type Viewer } from '../viewer';

/** Who plans meetings: the coordinators. Chairs and leaders see what is planned for their groups, and change nothing. */
export const whoPlans = ['administrator', 'coordinator'] as const satisfies readonly Role[];
export const canPlan = (viewer: Viewer): boolean => holds(viewer, ...whoPlans);
