import type { Role } from '../access/words';
import { holds, type Viewer } from '../viewer';

/** What the office calls things is for those who keep the record. */
export const whoWords = ['administrator', 'coordinator'] as const satisfies readonly Role[];
export const canWord = (viewer: Viewer): boolean => holds(viewer, ...whoWords);
