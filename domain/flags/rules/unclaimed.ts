import { addDays } from '../../calendar';
import { placesAsAdvisor } from '../expected';
import type { AdvisorFacts, Place } from '../facts';
import { distinct, meetingRef, type Rule } from '../finding';

/**
 * Came in person, and 14 days later neither a claim for it nor "I do not want to": from 2 such meetings. A claim
 * that names no meeting is for the meeting of its day. Measured in meetings.
 */
export const unclaimed: Rule = (facts, thresholds, now) =>
  [...facts.advisors.values()].flatMap((advisor) => {
    const days = thresholds['unclaimed-days'];
    const meetings = placesAsAdvisor(advisor)
      .filter((place) => addDays(place.meeting.on, days) <= now && isUnclaimed(advisor, place))
      .map(({ meeting }) => meeting);
    const enough = meetings[thresholds['unclaimed-meetings'] - 1];
    if (!enough) return [];
    return {
      rule: 'unclaimed',
      personId: advisor.id,
      since: addDays(enough.on, days),
      measure: meetings.length,
      figures: { meetings: meetings.length },
      groupIds: distinct(meetings.map(({ groupId }) => groupId)),
      evidence: meetings.map((meeting) => ({ on: meeting.on, what: 'not-claimed' as const, ref: meetingRef(meeting) })),
    };
  });

const isUnclaimed = (advisor: AdvisorFacts, { attendance, meeting }: Place): boolean =>
  attendance === 'in-person' &&
  !advisor.claimedMeetings.has(meeting.id) &&
  !advisor.claimedDays.has(meeting.on) &&
  !advisor.waivedMeetings.has(meeting.id);
