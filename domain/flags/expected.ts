import type { Day } from '../calendar';
import { came as isThere } from '../meetings/year-strip';
import type { AdvisorFacts, GroupFacts, MeetingFacts, Place, Sitting, Span } from './facts';

export const covers = (span: Span, day: Day): boolean =>
  (span.from === null || span.from <= day) && (span.to === null || day <= span.to);

/** The seats an advisor held in a group on a day, whichever hat is on them. */
const seatedIn = (advisor: AdvisorFacts, groupId: string | null, day: Day): Sitting[] =>
  advisor.sittings.filter((sitting) => sitting.seat.groupId === groupId && covers(sitting, day));

/** Whether a person sits in a meeting's group as an advisor that day. */
export const isSeatedAsAdvisor = (advisor: AdvisorFacts, meeting: MeetingFacts): boolean =>
  seatedIn(advisor, meeting.groupId, meeting.on).some(({ seat }) => seat.side === 'advisor');

/** Which hat a person wore: that of their seat in the group; with no seat there, the advisor's while they are one. */
export function wasThereAsAdvisor(advisor: AdvisorFacts, meeting: MeetingFacts): boolean {
  if (advisor.leftOn !== null && meeting.on > advisor.leftOn) return false;
  const seats = seatedIn(advisor, meeting.groupId, meeting.on);
  return seats.length === 0 || seats.some(({ seat }) => seat.side === 'advisor');
}

export const came = (place: Place | undefined): boolean => isThere(place?.attendance ?? null);

/** Absent, as the record says; where it says nothing, nothing is known. */
export const isAbsent = ({ attendance }: Place): boolean => attendance !== null && !isThere(attendance);

export const cameByAsking = (place: Place | undefined): boolean => place?.origin === 'asked' && came(place);

/** The meetings of a group an advisor was expected at. */
export const expectedMeetings = (advisor: AdvisorFacts, group: GroupFacts): MeetingFacts[] =>
  group.meetings.filter((meeting) => advisor.expectedAt.has(meeting.id));

/** Those of an advisor's places in the window where they wore the advisor's hat; of some kind, where one is asked for. */
export const placesAsAdvisor = (advisor: AdvisorFacts, isOne: (place: Place) => boolean = () => true): Place[] =>
  [...advisor.places.values()]
    .filter((place) => isOne(place) && wasThereAsAdvisor(advisor, place.meeting))
    .sort((a, b) => (a.meeting.on < b.meeting.on ? -1 : a.meeting.on > b.meeting.on ? 1 : 0));
