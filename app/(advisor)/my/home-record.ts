import type { BallotCast, SuggestionMade } from '@/domain/advisors/brought-queries';
import { ownSums } from '@/domain/advisors/sums-queries';
import { timelineOf } from '@/domain/advisors/timeline-queries';
import type { Day } from '@/domain/calendar';
import { evidenceOf } from '@/domain/flags/evidence-queries';
import { flagsOf } from '@/domain/flags/queries';
import { stands } from '@/domain/flags/search';
import { comingMeetings } from '@/domain/meetings/coming-queries';
import { stripOf } from '@/domain/meetings/queries';
import { startOfMonths } from '@/domain/meetings/year';
import { came } from '@/domain/meetings/year-strip';
import type { Viewer } from '@/domain/viewer';

const LATEST = 3;
/** More than anyone votes in a year. */
const A_YEAR = 1000;

/** What stands on an advisor's first page: their own record and no one else's, whatever other roles they hold. */
export function homeRecordOf(viewer: Viewer, today: Day) {
  const self = viewer.personId ?? '';
  const facts = stripOf(viewer, self, startOfMonths(today), today);
  return {
    sums: ownSums(viewer, today),
    came: facts.filter((fact) => came(fact.attendance)).length,
    coming: comingMeetings(viewer, today),
    flags: ownFlags(viewer, today),
    suggestions: ownSuggestions(viewer, today),
    ballots: ownBallots(viewer, today),
  };
}

/** What stands about them, with the rows that show it: at most a flag a rule. */
const ownFlags = (viewer: Viewer, today: Day) =>
  flagsOf(viewer, today)
    .filter((flag) => flag.personId === viewer.personId && stands(flag))
    .map((flag) => ({ ...flag, shown: evidenceOf(viewer, flag, today) }));

const ownSuggestions = (viewer: Viewer, today: Day): SuggestionMade[] =>
  timelineOf(viewer, viewer.personId ?? '', today, { kinds: ['suggestion'], perPage: LATEST }).entries.filter(
    (entry) => entry.kind === 'suggestion',
  );

/** Their ballots of the last 12 months. */
function ownBallots(viewer: Viewer, today: Day): BallotCast[] {
  const wanted = { kinds: ['ballot'] as const, from: startOfMonths(today), perPage: A_YEAR };
  return timelineOf(viewer, viewer.personId ?? '', today, wanted).entries.filter((entry) => entry.kind === 'ballot');
}
