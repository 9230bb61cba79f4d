import type { Role } from '../access/words';
import { holds, type Viewer } from '../viewer';

/** An empty house may be set up by whoever reaches it (the page asks those from elsewhere for a code); once. */
export const canSetUp = (_viewer: Viewer, house: { setUp: boolean }): boolean => !house.setUp;

/** Only the demo says of its own house that everyone in it is invented. */
export const canMarkFictional = (viewer: Viewer): boolean => viewer.kind === 'demo';

/**
 * The team, who holds which role, thresholds and rates are the administrators' to change. The coordinators work by
 * the thresholds and rates, so they read them, with who changed them and when.
 */
export const whoChangesSettings = ['administrator'] as const satisfies readonly Role[];
export const whoReadsSettings = ['administrator', 'coordinator'] as const satisfies readonly Role[];
export const canChangeSettings = (viewer: Viewer): boolean => holds(viewer, ...whoChangesSettings);
export const canReadSettings = (viewer: Viewer): boolean => holds(viewer, ...whoReadsSettings);

/** Roles are the administrators' to give and to lift. */
export const canGiveRoles = (viewer: Viewer): boolean => holds(viewer, 'administrator');
