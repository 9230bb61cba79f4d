import { timelineOf } from '@/domain/advisors/timeline-queries';
import type { Day } from '@/domain/calendar';
import { flagsOf } from '@/domain/flags/queries';
import { seatsOn } from '@/domain/groups/queries';
import { stripOf } from '@/domain/meetings/queries';
import { startOfMonths } from '@/domain/meetings/year';
import { personKept } from '@/domain/people/person-queries';
import { canSettleRemarks } from '@/domain/remarks/policy';
import { remarksOf } from '@/domain/remarks/queries';
import { termsOf } from '@/domain/seats/person-queries';
import type { Viewer } from '@/domain/viewer';

/** What the page of one advisor shows, as far as the viewer may see it; a fixed number of statements. */
export function recordOf(viewer: Viewer, id: string, today: Day, page: number) {
  return {
    facts: stripOf(viewer, id, startOfMonths(today), today),
    flags: flagsOf(viewer, today).filter((flag) => flag.personId === id && flag.state !== 'resolved'),
    seats: seatsOn(viewer, today),
    terms: termsOf(viewer, id, today),
    timeline: timelineOf(viewer, id, today, { page }),
    person: personKept(viewer, id),
    openRemarks: canSettleRemarks(viewer)
      ? remarksOf(viewer, id).filter(({ settledOn }) => settledOn === null).length
      : null,
  };
}
