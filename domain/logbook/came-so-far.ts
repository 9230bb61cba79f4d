import { cameAttendances } from '../meetings/words';
import { rowsOf } from './field-names';
import type { RosterLine } from './roster';
import { textOf, type Written } from './written';

/** How many of the expected came, by what is written so far, how many of them nothing is said of, and who came besides. */
export type CameSoFar = { came: number; expected: number; unsaid: number; besides: number };

export function cameSoFar(written: Written, roster: readonly RosterLine[]): CameSoFar {
  const at = (line: string) => textOf(written, `${line}.attendance`);
  const came = (line: string) => cameAttendances.some((attendance) => attendance === at(line));
  const expected = roster.filter((line) => line.expected).map((line) => `people.${line.personId}`);
  const people = rowsOf(written, 'people').map((id) => `people.${id}`);
  const others = rowsOf(written, 'others')
    .map((row) => `others.${row}`)
    .filter((line) => textOf(written, `${line}.name`) !== '' || textOf(written, `${line}.person`) !== '');
  return {
    came: expected.filter(came).length,
    expected: expected.length,
    unsaid: expected.filter((line) => at(line) === '').length,
    besides: [...people.filter((line) => !expected.includes(line)), ...others].filter(came).length,
  };
}
