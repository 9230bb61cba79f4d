import type { SideFacts } from '../facts';
import { meetingRef, type Rule } from '../finding';
import { noSides } from '../sides';

/**
 * Partners brought guests or may, and no advisor may: over the meetings of a group where advisors are expected.
 * Measured in meetings.
 */
export const guestParity: Rule = (facts) =>
  [...facts.groups.values()].flatMap((group) => {
    const looked = group.meetings.map((meeting) => ({ meeting, ...(facts.sides.get(meeting.id) ?? noSides()) }));
    if (!looked.some(({ advisor }) => advisor.expected > 0) || looked.some(({ advisor }) => bring(advisor))) return [];
    const theirs = looked.filter(({ partner }) => bring(partner));
    const first = theirs[0];
    if (!first) return [];
    return {
      rule: 'guest-parity',
      groupId: group.id,
      since: first.meeting.on,
      measure: theirs.length,
      figures: { meetings: theirs.length, brought: theirs.filter(({ partner }) => partner.brought > 0).length },
      groupIds: [group.id],
      evidence: theirs.map(({ meeting, partner }) => ({
        on: meeting.on,
        what: partner.brought > 0 ? 'partners-brought' : 'partners-might',
        ref: meetingRef(meeting),
        detail: { guests: partner.brought },
      })),
    };
  });

const bring = ({ brought, might }: SideFacts): boolean => brought > 0 || might > 0;
