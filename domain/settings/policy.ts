import type { Viewer } from '../viewer';

/** An empty house may be set up by whoever reaches it (the page asks those from elsewhere for a code); once. */
export const canSetUp = (_viewer: Viewer, house: { setUp: boolean }): boolean => !house.setUp;
