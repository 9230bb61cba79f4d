import { ownSums } from '@/domain/advisors/sums-queries';
import type { Day } from '@/domain/calendar';
import { flagsOf } from '@/domain/flags/queries';
import { stands } from '@/domain/flags/search';
import { stripOf } from '@/domain/meetings/queries';
import { startOfMonths } from '@/domain/meetings/year';
import { came } from '@/domain/meetings/year-strip';
import { ownSuggestions } from '@/domain/suggestions/waiting-queries';
import type { Viewer } from '@/domain/viewer';
import { waitingFor } from './waiting';

const LATEST = 3;

/** What stands on an advisor's first page: their own record and no one else's, whatever other roles they hold. */
export function homeRecordOf(viewer: Viewer, today: Day) {
  const self = viewer.personId ?? '';
  const facts = stripOf(viewer, self, startOfMonths(today), today);
  return {
    waiting: waitingFor(viewer, today),
    suggestions: ownSuggestions(viewer, today).slice(0, LATEST),
    facts,
    came: facts.filter((fact) => came(fact.attendance)).length,
    flags: flagsOf(viewer, today).filter((flag) => flag.personId === viewer.personId && stands(flag)).length,
    sums: ownSums(viewer, today),
  };
}
