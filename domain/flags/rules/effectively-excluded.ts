import { daysBetween } from '../../calendar';
import type { Thresholds } from '../../settings/words';
import { isAbsent, placesAsAdvisor } from '../expected';
import type { Place } from '../facts';
import { distinct, type Evidence, meetingRef, type Rule } from '../finding';

/**
 * Absent, and an accommodation asked was not met, or told under 48 hours before (dates alone: under 2 days). Which
 * need it was is nobody's business here. Measured in meetings.
 */
export const effectivelyExcluded: Rule = (facts, thresholds) =>
  [...facts.advisors.values()].flatMap((advisor) => {
    const places = placesAsAdvisor(
      advisor,
      (place) => isAbsent(place) && (place.needUnmet || isToldTooLate(place, thresholds)),
    );
    const first = places[0];
    if (!first) return [];
    return {
      rule: 'effectively-excluded',
      personId: advisor.id,
      since: first.meeting.on,
      measure: places.length,
      figures: {
        absent: places.length,
        needs: places.filter(({ needUnmet }) => needUnmet).length,
        late: places.filter((place) => isToldTooLate(place, thresholds)).length,
      },
      groupIds: distinct(places.map(({ meeting }) => meeting.groupId)),
      evidence: places.map(evidenceOf),
    };
  });

function isToldTooLate({ invited, sentOn, hoursAhead, meeting }: Place, thresholds: Thresholds): boolean {
  const least = thresholds['told-late-hours'];
  if (!invited) return false;
  if (hoursAhead !== null) return hoursAhead < least;
  return sentOn !== null && daysBetween(sentOn, meeting.on) * 24 < least;
}

const evidenceOf = ({ meeting, needUnmet, sentOn }: Place): Evidence =>
  needUnmet
    ? { on: meeting.on, what: 'need-not-met', ref: meetingRef(meeting) }
    : {
        ...{ on: meeting.on, what: 'told-too-late', ref: meetingRef(meeting) },
        ...(sentOn === null ? {} : { detail: { day: sentOn } }),
      };
