import { canSeeEveryone } from '../access/sight';
import type { Role } from '../access/words';
import { holds, type Viewer } from '../viewer';

/** Who reads what was asked and answers it. */
export const whoAnswersRequests = ['administrator', 'coordinator'] as const satisfies readonly Role[];

export const canAnswerRequests = (viewer: Viewer): boolean => canSeeEveryone(viewer);

/** An advisor asks for themselves; the coordinators write down what any advisor asked by phone, on paper or in person. */
export const canAskFor = (viewer: Viewer, { personId }: { personId: string }): boolean =>
  canSeeEveryone(viewer) || (viewer.personId === personId && holds(viewer, 'advisor'));
