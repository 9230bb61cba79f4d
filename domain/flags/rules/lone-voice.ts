import { came, wasThereAsAdvisor } from '../expected';
import type { Facts } from '../facts';
import { meetingRef, type Rule } from '../finding';

/** A meeting of the group where exactly one advisor was present among 5 or more people. Measured in meetings. */
export const loneVoice: Rule = (facts, thresholds) => {
  const there = advisorsThere(facts);
  return [...facts.groups.values()].flatMap((group) => {
    const lone = group.meetings.filter(
      (meeting) => meeting.came >= thresholds['lone-voice-people'] && there.get(meeting.id)?.length === 1,
    );
    const first = lone[0];
    if (!first) return [];
    return {
      rule: 'lone-voice',
      groupId: group.id,
      since: first.on,
      measure: lone.length,
      figures: { lone: lone.length, met: group.meetings.length },
      groupIds: [group.id],
      evidence: lone.map((meeting) => ({
        on: meeting.on,
        what: 'one-advisor' as const,
        ref: meetingRef(meeting),
        detail: { people: meeting.came, guests: meeting.guests, personId: there.get(meeting.id)?.[0] },
      })),
    };
  });
};

/** Who came as advisors, by meeting id. */
function advisorsThere(facts: Facts): Map<string, string[]> {
  const there = new Map<string, string[]>();
  for (const advisor of facts.advisors.values()) {
    for (const place of advisor.places.values()) {
      if (!came(place) || !wasThereAsAdvisor(advisor, place.meeting)) continue;
      there.set(place.meeting.id, [...(there.get(place.meeting.id) ?? []), advisor.id]);
    }
  }
  return there;
}
