import type { Role } from '../access/words';
import { holds, type Viewer } from '../viewer';

/** Who calls those who would rather hear it by phone. */
export const whoCalls = ['administrator', 'coordinator'] as const satisfies readonly Role[];

/** Whether they get the mail of the morning is each one's own to say, of those who do the office's work. */
export const canChooseDigest = (viewer: Viewer): boolean => viewer.personId !== null && holds(viewer, ...whoCalls);
