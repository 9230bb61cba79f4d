import type { Role } from '../access/words';
import { holds, type Viewer } from '../viewer';

/** The activity names everyone who did something: for those who keep the record, and who answer for it. */
export const whoSeesActivity = ['administrator', 'coordinator'] as const satisfies readonly Role[];

export const canSeeActivity = (viewer: Viewer): boolean => holds(viewer, ...whoSeesActivity);
