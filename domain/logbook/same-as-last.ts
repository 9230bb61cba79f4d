import type { OtherPerson, RosterLine } from './roster';
import type { Written } from './written';

export function sameAsLast(
  written: Written,
  roster: readonly RosterLine[],
  lastWritten: Written,
  lastOthers: readonly OtherPerson[] = [],
): Written {
  void [roster, lastWritten, lastOthers];
  return written;
}
