import type { Side } from '../groups/words';
import type { Attendance, Origin } from './words';
import { came } from './year-strip';

/** What one meeting was for one person, and on which side of the table. */
export type Attendee = {
  side: Side;
  expected: boolean;
  invited: boolean;
  origin: Origin | null;
  attendance: Attendance | null;
};

/** How many of one side: expected, those of them who came, those of them left out, and who came beside them. */
export type Turnout = { expected: number; came: number; leftOut: number; besides: number };

/** Expected, and neither invited nor there by asking. */
export const isLeftOut = ({ expected, invited, origin, attendance }: Attendee): boolean =>
  expected && !invited && origin !== 'invited' && !(origin === 'asked' && came(attendance));

/** The turnout of one side of the table, or of everyone. */
export function turnoutOf(people: readonly Attendee[], side?: Side): Turnout {
  const own = people.filter((person) => side === undefined || person.side === side);
  const expected = own.filter((person) => person.expected);
  return {
    expected: expected.length,
    came: expected.filter((person) => came(person.attendance)).length,
    leftOut: expected.filter(isLeftOut).length,
    besides: own.filter((person) => !person.expected && came(person.attendance)).length,
  };
}
