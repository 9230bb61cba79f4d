import { holds, type Viewer } from '../viewer';

/** A calendar of one's meetings is one's own: an advisor makes and ends theirs, and nobody anyone else's. */
export const keepsOwnCalendar = (viewer: Viewer): boolean => viewer.personId !== null && holds(viewer, 'advisor');
