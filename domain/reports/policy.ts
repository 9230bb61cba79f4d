import type { Role } from '../access/words';
import { holds, type Viewer } from '../viewer';

/** The figures of the whole team: the office, and leaders, who see figures and no individual. */
const seesEveryGroup = ['administrator', 'coordinator', 'leader', 'finance'] as const satisfies readonly Role[];

/** A chair sees the figures of their own group. */
export const whoSeesEquity = [...seesEveryGroup, 'chair'] as const satisfies readonly Role[];

export const canSeeEveryGroup = (viewer: Viewer): boolean => holds(viewer, ...seesEveryGroup);

const chairs = (viewer: Viewer): ReadonlySet<string> => (viewer.roles.has('chair') ? viewer.chairs : new Set());

export const canSeeEquity = (viewer: Viewer): boolean => canSeeEveryGroup(viewer) || chairs(viewer).size > 0;

export const canSeeGroup = (viewer: Viewer, groupId: string | null): boolean =>
  canSeeEveryGroup(viewer) || (groupId !== null && chairs(viewer).has(groupId));
