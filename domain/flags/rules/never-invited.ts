import { addDays, type Day } from '../../calendar';
import type { AdvisorFacts } from '../facts';
import { later, meetingRef, type Rule } from '../finding';

/**
 * Active for 60 days or more and no invitation by the office. Nobody knows of invitations before the records
 * begin, so it is not true of an earlier day. Measured in the meetings held since, of whatever group.
 */
export const neverInvited: Rule = (facts, thresholds, now) =>
  [...facts.advisors.values()].flatMap((advisor) => {
    const began = advisor.joinedOn ?? facts.firstMetOn;
    if (began === null || advisor.firstInvitedOn !== null) return [];
    const until = lastActiveDay(advisor, now);
    const enough = addDays(began, thresholds['never-invited-days']);
    const since = facts.firstMetOn === null ? enough : later(enough, facts.firstMetOn);
    if (since > until || until < facts.from) return [];
    const held = facts.meetings.filter(({ on }) => on >= began && on <= until);
    return {
      rule: 'never-invited',
      personId: advisor.id,
      since,
      measure: held.length,
      figures: { held: held.length },
      groupIds: [],
      evidence: held.map((meeting) => ({
        on: meeting.on,
        what: 'held-without-invitation' as const,
        ref: meetingRef(meeting),
      })),
    };
  });

const lastActiveDay = ({ leftOn }: AdvisorFacts, now: Day): Day => (leftOn !== null && leftOn < now ? leftOn : now);
