import type { Role } from '../access/words';
import { holds, type Viewer } from '../viewer';

/** Who opens the list of advisors; it shows a leader and a chair only those in their sight. */
export const whoSeesPeople = ['administrator', 'coordinator', 'leader', 'chair'] as const satisfies readonly Role[];

export const canListAdvisors = (viewer: Viewer): boolean => holds(viewer, ...whoSeesPeople);

/** Whether the viewer has pages of their own as an advisor. */
export const canSeeOwnPages = (viewer: Viewer): boolean => viewer.personId !== null && holds(viewer, 'advisor');
