import { holds, type Viewer } from '../viewer';

/** The coordinators make groups, and change them and their seats. Chairs and leaders see their own, and change nothing. */
export const canKeepGroups = (viewer: Viewer): boolean => holds(viewer, 'administrator', 'coordinator');
