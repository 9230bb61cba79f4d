import { canSeeEveryone } from '../access/sight';
import type { Role } from '../access/words';
import { holds, type Viewer } from '../viewer';

/** What advisors say of the record reaches those who keep it. */
export const whoSeesRemarks = ['administrator', 'coordinator'] as const satisfies readonly Role[];

export const canSettleRemarks = (viewer: Viewer): boolean => canSeeEveryone(viewer);

/** One's own, while one is an advisor. */
export const isOwnRecord = (viewer: Viewer, person: { personId: string }): boolean =>
  viewer.personId === person.personId && holds(viewer, 'advisor');

/** An advisor speaks of their own record; the coordinators write down what any advisor told them. */
export const canSpeakFor = (viewer: Viewer, person: { personId: string }): boolean =>
  isOwnRecord(viewer, person) || canSeeEveryone(viewer);
