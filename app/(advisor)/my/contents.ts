import { ownSums } from '@/domain/advisors/sums-queries';
import { timelineOf } from '@/domain/advisors/timeline-queries';
import type { Day } from '@/domain/calendar';
import { stands } from '@/domain/flags/search';
import { openMeetingsAhead } from '@/domain/meetings/open-queries';
import { stripOf } from '@/domain/meetings/queries';
import { remarksOf } from '@/domain/remarks/queries';
import type { Viewer } from '@/domain/viewer';
import { ownFlags } from './own-flags';

/** How much there is on each of an advisor's pages. */
export function contentsOf(viewer: Viewer, today: Day) {
  const self = viewer.personId ?? '';
  const sums = ownSums(viewer, today);
  return {
    meetings: stripOf(viewer, self, '', today).length,
    votes: timelineOf(viewer, self, today, { kinds: ['ballot'], perPage: 1 }).total,
    suggestions: sums.suggestions,
    workMinutes: sums.workMinutes,
    dueCents: sums.dueCents,
    flags: ownFlags(viewer, today).filter(stands).length,
    openAhead: openMeetingsAhead(viewer, today).length,
    openRemarks: remarksOf(viewer, self).filter(({ settledOn }) => settledOn === null).length,
  };
}
export type Contents = ReturnType<typeof contentsOf>;
