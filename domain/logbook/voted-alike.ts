import type { Choice } from '../votes/words';
import type { RosterLine } from './roster';
import { textOf, type Written, withFields } from './written';

/** Everyone present with a vote voted the same on a motion. An alternate votes only when someone says so. */
export function votedAlike(written: Written, roster: readonly RosterLine[], motion: string, choice: Choice): Written {
  const ballots = roster
    .filter((line) => line.votes && line.class !== 'alternate' && isThere(written, line.personId))
    .map((line) => [`motions.${motion}.ballots.${line.personId}`, choice]);
  return withFields(written, { [`motions.${motion}.recorded`]: 'named', ...Object.fromEntries(ballots) });
}

function isThere(written: Written, personId: string): boolean {
  const attendance = textOf(written, `people.${personId}.attendance`);
  return attendance !== '' && !attendance.startsWith('absent');
}
