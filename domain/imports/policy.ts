import type { Role } from '../access/words';
import { holds, type Viewer } from '../viewer';

/** Bringing records in, and undoing it, is the office's work. */
export const whoImports = ['coordinator', 'administrator'] as const satisfies readonly Role[];

export const canImport = (viewer: Viewer): boolean => holds(viewer, ...whoImports);
