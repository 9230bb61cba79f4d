import type { Day } from '@/domain/calendar';
import { flagCounts } from '@/domain/flags/counts-queries';
import type { FlagSearch } from '@/domain/flags/forms';
import { flagsOf } from '@/domain/flags/queries';
import { hasRecords } from '@/domain/flags/records-queries';
import { matching } from '@/domain/flags/search';
import type { Viewer } from '@/domain/viewer';

const PER_PAGE = 50;

/** A page of the flags this viewer may see, and for who sees figures, how many there are of all. */
export function flagsListed(viewer: Viewer, search: FlagSearch, today: Day) {
  const seen = flagsOf(viewer, today);
  const found = matching(seen, search);
  return {
    seen,
    matching: found,
    shown: found.slice((search.page - 1) * PER_PAGE, search.page * PER_PAGE),
    pages: Math.ceil(found.length / PER_PAGE),
    counts: flagCounts(viewer, today),
    empty: !hasRecords(viewer),
  };
}
