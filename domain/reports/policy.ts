import { holds, type Viewer } from '../viewer';

/** The figures of the whole team: the office, and leaders, who see figures and no individual. */
export const canSeeEveryGroup = (viewer: Viewer): boolean =>
  holds(viewer, 'administrator', 'coordinator', 'leader', 'finance');

/** A chair sees the figures of their own group. */
export const canSeeEquity = (viewer: Viewer): boolean =>
  canSeeEveryGroup(viewer) || (viewer.roles.has('chair') && viewer.chairs.size > 0);

export const canSeeGroup = (viewer: Viewer, groupId: string | null): boolean =>
  canSeeEveryGroup(viewer) || (groupId !== null && viewer.roles.has('chair') && viewer.chairs.has(groupId));
