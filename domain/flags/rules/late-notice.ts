import { daysBetween } from '../../calendar';
import { placesAsAdvisor } from '../expected';
import type { Place } from '../facts';
import { byDay, distinct, meetingRef, type Rule } from '../finding';

/** Told later than the meeting's own invitations went out, for 2 or more meetings. Measured in meetings. */
export const lateNotice: Rule = (facts, thresholds) =>
  [...facts.advisors.values()].flatMap((advisor) => {
    const late = placesAsAdvisor(advisor).filter(toldLater);
    const told = byDay(late.map(({ sentOn, meeting }) => ({ on: sentOn ?? meeting.on, id: meeting.id })));
    const enough = told[thresholds['told-late-meetings'] - 1];
    if (!enough) return [];
    const ahead = late.map(({ meeting, sentOn }) => daysBetween(sentOn ?? meeting.on, meeting.on));
    return {
      rule: 'late-notice',
      personId: advisor.id,
      since: enough.on,
      measure: late.length,
      figures: { late: late.length, least: Math.min(...ahead), most: Math.max(...ahead) },
      groupIds: distinct(late.map(({ meeting }) => meeting.groupId)),
      evidence: late.map(({ meeting, sentOn }, i) => ({
        on: meeting.on,
        what: 'told-later' as const,
        ref: meetingRef(meeting),
        detail: { day: sentOn ?? meeting.on, days: ahead[i] ?? 0 },
      })),
    };
  });

const toldLater = ({ invited, sentOn, meeting }: Place): boolean =>
  invited && sentOn !== null && meeting.invitationsSentOn !== null && sentOn > meeting.invitationsSentOn;
