import { holds, type Viewer } from '../viewer';

/** Bringing records in, and undoing it, is the office's work: coordinators' and administrators'. */
export const canImport = (viewer: Viewer): boolean => holds(viewer, 'coordinator', 'administrator');
