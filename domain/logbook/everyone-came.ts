import type { Attendance } from '../meetings/words';
import { rowsOf } from './field-names';
import type { RosterLine } from './roster';
import { textOf, type Written, withFields } from './written';

/** How people are at a meeting of this mode, where nothing else is said. */
export const attendanceBy = (mode: string): Attendance => (mode === 'virtual' ? 'video' : 'in-person');

/**
 * Everyone came: whoever is expected, and whoever the record writes of already. Invited where nothing is said of how
 * they came to be there; those said not to be invited are left alone, since someone has to say how they came.
 */
export function everyoneCame(written: Written, roster: readonly RosterLine[]): Written {
  const expected = roster.filter((line) => line.expected).map((line) => `people.${line.personId}`);
  const named = rowsOf(written, 'people').map((id) => `people.${id}`);
  const others = rowsOf(written, 'others')
    .map((row) => `others.${row}`)
    .filter((at) => textOf(written, `${at}.name`) !== '' || textOf(written, `${at}.person`) !== '');
  const there = new Set([...expected, ...named.filter((at) => textOf(written, `${at}.origin`) !== ''), ...others]);
  return withFields(written, Object.assign({}, ...[...there].map((at) => came(written, at))));
}

function came(written: Written, at: string): Written {
  const origin = textOf(written, `${at}.origin`);
  if (origin === 'not-invited') return {};
  const attendance = textOf(written, `${at}.attendance`);
  const isThere = attendance !== '' && !attendance.startsWith('absent');
  return {
    [`${at}.origin`]: origin || 'invited',
    [`${at}.attendance`]: isThere ? attendance : attendanceBy(textOf(written, 'mode')),
  };
}
