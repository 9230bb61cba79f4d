import type { SeatClass, Side } from '../groups/words';
import type { Sector } from '../people/words';

/** Someone with a seat in the group on the meeting's day. `expected`: not an alternate, and not on leave. */
export type RosterLine = {
  personId: string;
  name: string;
  side: Side;
  class: SeatClass;
  sector: Sector | null;
  weight: number;
  votes: boolean;
  expected: boolean;
};

/** Someone whom a meeting's record writes of without a seat in the group. */
export type OtherPerson = { personId: string; name: string; side: Side };
