import type { Day } from '../calendar';
import { cameAttendances } from '../meetings/words';
import type { AdvisorFacts, GroupFacts, MeetingFacts, Place, Sitting, Span } from './facts';

export const covers = (span: Span, day: Day): boolean =>
  (span.from === null || span.from <= day) && (span.to === null || day <= span.to);

export const onLeave = (advisor: AdvisorFacts, day: Day): boolean => advisor.leaves.some((leave) => covers(leave, day));

/** The seats an advisor held in a group on a day, whichever hat is on them. */
const seatedIn = (advisor: AdvisorFacts, groupId: string | null, day: Day): Sitting[] =>
  advisor.sittings.filter((sitting) => sitting.seat.groupId === groupId && covers(sitting, day));

/** Expected invitee: an active seat that day, not an alternate's, not on recorded leave; with the advisor's hat on. */
export const isExpected = (advisor: AdvisorFacts, meeting: MeetingFacts): boolean =>
  seatedIn(advisor, meeting.groupId, meeting.on).some(
    ({ seat }) => seat.side === 'advisor' && seat.class !== 'alternate',
  ) && !onLeave(advisor, meeting.on);

/** Whether a person sits in a meeting's group as an advisor that day. */
export const isSeatedAsAdvisor = (advisor: AdvisorFacts, meeting: MeetingFacts): boolean =>
  seatedIn(advisor, meeting.groupId, meeting.on).some(({ seat }) => seat.side === 'advisor');

/** Which hat a person wore: that of their seat in the group; with no seat there, the advisor's while they are one. */
export function wasThereAsAdvisor(advisor: AdvisorFacts, meeting: MeetingFacts): boolean {
  if (advisor.leftOn !== null && meeting.on > advisor.leftOn) return false;
  const seats = seatedIn(advisor, meeting.groupId, meeting.on);
  return seats.length === 0 || seats.some(({ seat }) => seat.side === 'advisor');
}

const cameWords: readonly string[] = cameAttendances;
export const came = (place: Place | undefined): boolean =>
  place?.attendance != null && cameWords.includes(place.attendance);

export const cameByAsking = (place: Place | undefined): boolean => place?.origin === 'asked' && came(place);

/** The meetings of a group an advisor was expected at. */
export const expectedMeetings = (advisor: AdvisorFacts, group: GroupFacts): MeetingFacts[] =>
  advisor.sittings.some(({ seat }) => seat.groupId === group.id)
    ? group.meetings.filter((meeting) => isExpected(advisor, meeting))
    : [];

/** Those of an advisor's places in the window where they wore the advisor's hat. */
export const placesAsAdvisor = (advisor: AdvisorFacts): Place[] =>
  [...advisor.places.values()]
    .filter((place) => wasThereAsAdvisor(advisor, place.meeting))
    .sort((a, b) => (a.meeting.on < b.meeting.on ? -1 : a.meeting.on > b.meeting.on ? 1 : 0));
