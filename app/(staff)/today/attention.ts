import type { Day } from '@/domain/calendar';
import { settledLately, waiting } from '@/domain/flags/attention';
import { flagsOf } from '@/domain/flags/queries';
import { hasRecords } from '@/domain/flags/records-queries';
import { stands } from '@/domain/flags/search';
import { stripsOf } from '@/domain/meetings/queries';
import { startOfMonths } from '@/domain/meetings/year';
import type { Viewer } from '@/domain/viewer';

/** What needs this viewer today, by person and group, with the year of each person; and what is on its way. */
export function attentionOf(viewer: Viewer, today: Day) {
  const flags = flagsOf(viewer, today);
  const all = waiting(flags);
  const people = all.filter(({ isPerson }) => isPerson).map(({ id }) => id);
  return {
    waiting: all,
    standing: flags.filter(stands),
    handled: flags.filter(({ state }) => state === 'being-handled'),
    settled: settledLately(flags, today),
    strips: stripsOf(viewer, people, startOfMonths(today), today),
    empty: flags.length === 0 && !hasRecords(viewer),
  };
}
