import { holds, type Viewer } from '../viewer';

/** Anyone may ask to come in, and try a code. */
export const canAskIn = (_viewer: Viewer): boolean => true;

/** An authenticator app is one's own: nobody sets up or uses another person's. */
export const ownsSecondFactor = (viewer: Viewer, of: { personId: string }): boolean => viewer.personId === of.personId;

/** Who may sign in is the administrators' to say. */
export const canShutOut = (viewer: Viewer): boolean => holds(viewer, 'administrator');
