import { holds, type Viewer } from '../viewer';

/** An empty house may be set up by whoever reaches it (the page asks those from elsewhere for a code); once. */
export const canSetUp = (_viewer: Viewer, house: { setUp: boolean }): boolean => !house.setUp;

/** Only the demo says of its own house that everyone in it is invented. */
export const canMarkFictional = (viewer: Viewer): boolean => viewer.kind === 'demo';

/** Roles are the administrators' to give. */
export const canGiveRoles = (viewer: Viewer): boolean => holds(viewer, 'administrator');
