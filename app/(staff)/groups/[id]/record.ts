import type { Day } from '@/domain/calendar';
import { flagsOf } from '@/domain/flags/queries';
import { meetingSearch } from '@/domain/meetings/forms';
import { meetingList } from '@/domain/meetings/list-queries';
import { memberYears } from '@/domain/meetings/member-queries';
import { startOfMonths } from '@/domain/meetings/year';
import { seatsOfGroup } from '@/domain/seats/queries';
import type { Viewer } from '@/domain/viewer';

/** What the page of one group shows, as far as the viewer may see it; a fixed number of statements. */
export function recordOf(viewer: Viewer, groupId: string, today: Day) {
  const from = startOfMonths(today);
  const standing = flagsOf(viewer, today).filter((flag) => flag.state === 'open' || flag.state === 'being-handled');
  const here = standing.filter((flag) => flag.groupId === groupId || flag.groups.some(({ id }) => id === groupId));
  return {
    seats: seatsOfGroup(viewer, groupId, today),
    years: memberYears(viewer, groupId, from, today),
    flags: here.sort((a, b) => Number(b.groupId === groupId) - Number(a.groupId === groupId)),
    meetings: meetingList(viewer, meetingSearch.parse({ group: groupId }), { from, to: today, today }).meetings,
  };
}
