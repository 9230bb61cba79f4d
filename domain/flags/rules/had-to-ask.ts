import { cameByAsking, isSeatedAsAdvisor, placesAsAdvisor } from '../expected';
import { distinct, earliest, meetingRef, type Rule } from '../finding';

/** Came by asking to a meeting of a group where they hold a seat, or twice to any. Measured in meetings. */
export const hadToAsk: Rule = (facts, thresholds) =>
  [...facts.advisors.values()].flatMap((advisor) => {
    const asked = placesAsAdvisor(advisor)
      .filter(cameByAsking)
      .map(({ meeting }) => meeting);
    const own = asked.filter((meeting) => isSeatedAsAdvisor(advisor, meeting));
    const enough = asked[thresholds['had-to-ask-elsewhere'] - 1];
    const since = earliest([own[0], enough].flatMap((meeting) => (meeting ? [meeting.on] : [])));
    if (since === undefined) return [];
    return {
      rule: 'had-to-ask',
      personId: advisor.id,
      since,
      measure: asked.length,
      figures: { asked: asked.length, own: own.length },
      groupIds: distinct(asked.map(({ groupId }) => groupId)),
      evidence: asked.map((meeting) => ({ on: meeting.on, what: 'came-by-asking' as const, ref: meetingRef(meeting) })),
    };
  });
