import type { Day } from '@/domain/calendar';
import { flagsOf } from '@/domain/flags/queries';
import { termsOf } from '@/domain/groups/terms-queries';
import { meetingSearch } from '@/domain/meetings/forms';
import { meetingList } from '@/domain/meetings/list-queries';
import { memberYears } from '@/domain/meetings/member-queries';
import { startOfMonths } from '@/domain/meetings/year';
import { comingTo, otherSeats, seatsOfGroup } from '@/domain/seats/queries';
import type { Viewer } from '@/domain/viewer';
import { outcomeOf } from '@/domain/votes/outcome';
import { motionsIn } from '@/domain/votes/queries';
import { recordedMotion } from '@/domain/votes/recorded-motion';

/** What the page of one group shows, of a group that a scoped query found; a fixed number of statements. */
export function recordOf(viewer: Viewer, groupId: string, today: Day) {
  const from = startOfMonths(today);
  const standing = flagsOf(viewer, today).filter((flag) => flag.state === 'open' || flag.state === 'being-handled');
  const here = standing.filter((flag) => flag.groupId === groupId || flag.groups.some(({ id }) => id === groupId));
  const motions = motionsIn(viewer, { id: groupId }, from, today);
  return {
    seats: seatsOfGroup(viewer, groupId, today),
    coming: comingTo(viewer, { id: groupId }, today),
    others: otherSeats(viewer, { id: groupId }, today),
    terms: termsOf(viewer, { id: groupId }, today),
    motions: motions.map((motion) => ({ motion, outcome: outcomeOf(recordedMotion(motion)) })),
    years: memberYears(viewer, groupId, from, today),
    flags: here.sort((a, b) => Number(b.groupId === groupId) - Number(a.groupId === groupId)),
    meetings: meetingList(viewer, meetingSearch.parse({ group: groupId }), { from, to: today, today }).meetings,
  };
}
