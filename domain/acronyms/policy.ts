import type { Role } from '../access/words';
import { holds, type Viewer } from '../viewer';

/** The list is the office's to keep; everyone who signs in may read it, since it is there to explain. */
export const whoKeepsAcronyms = ['administrator', 'coordinator'] as const satisfies readonly Role[];
export const canKeepAcronyms = (viewer: Viewer): boolean => holds(viewer, ...whoKeepsAcronyms);
export const canReadAcronyms = (viewer: Viewer): boolean => viewer.kind !== 'visitor';
