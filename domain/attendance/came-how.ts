import type { Origin } from '../meetings/words';

/** What the records say of someone before the meeting. */
export type Beforehand = { invited: boolean; asked: boolean };

/**
 * How someone came to be there, as far as the records know. Who asked to come came by asking, whatever the office did
 * since; who was neither invited nor asked walked in, unless someone says that they were brought.
 */
export const originOf = ({ invited, asked }: Beforehand): Origin =>
  asked ? 'asked' : invited ? 'invited' : 'walked-in';
