import { holds, type Viewer } from '../viewer';

/** Keeping the records of people, and joining two of one person, is the office's work. */
export const whoKeepsPeople = ['administrator', 'coordinator'] as const;

export const canKeepPeople = (viewer: Viewer): boolean => holds(viewer, ...whoKeepsPeople);
