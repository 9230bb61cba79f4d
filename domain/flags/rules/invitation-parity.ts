import type { Side } from '../../groups/words';
import { type Parity, parityOf } from '../../reports/parity';
import type { Thresholds } from '../../settings/words';
import type { MeetingFacts, Sides } from '../facts';
import { earliest, meetingRef, type Rule } from '../finding';
import { noSides } from '../sides';

/**
 * Places: advisors' invited ÷ expected over partners' invited ÷ expected, for all meetings and for key meetings
 * apart; under 0.8 with 5 or more places on each side. Measured in hundredths short of an even share.
 */
export const invitationParity: Rule = (facts, thresholds) =>
  [...facts.groups.values()].flatMap((group) => {
    const looked = group.meetings.map((meeting) => ({ meeting, sides: facts.sides.get(meeting.id) ?? noSides() }));
    const all = lookAt(looked, thresholds);
    const key = lookAt(
      looked.filter(({ meeting }) => meeting.key),
      thresholds,
    );
    const since = earliest([all.since, key.since].filter((day) => day !== undefined));
    if (since === undefined) return [];
    return {
      rule: 'invitation-parity',
      groupId: group.id,
      since,
      measure: Math.max(shortOf(all), shortOf(key)),
      figures: {
        ...{ all: Number(all.parity.flagged), key: Number(key.parity.flagged) },
        ...{ advisors: inHundred(all.advisor), partners: inHundred(all.partner) },
        ...{ keyAdvisors: inHundred(key.advisor), keyPartners: inHundred(key.partner) },
      },
      groupIds: [group.id],
      evidence: looked.filter((one) => isEvidence(one, all)).map(evidenceOf),
    };
  });

type Looked = { meeting: MeetingFacts; sides: Sides };
type Places = { numerator: number; denominator: number };
type Look = { advisor: Places; partner: Places; parity: Parity; since: string | undefined };

/** Walks meetings in order of time, places adding up; since when it has been true without a break. */
function lookAt(looked: readonly Looked[], thresholds: Thresholds): Look {
  const sum: Record<Side, Places> = {
    advisor: { numerator: 0, denominator: 0 },
    partner: { numerator: 0, denominator: 0 },
  };
  let parity: Parity = { ratio: null, flagged: false };
  let since: string | undefined;
  for (const { meeting, sides } of looked) {
    for (const side of ['advisor', 'partner'] as const) {
      sum[side].numerator += sides[side].invited;
      sum[side].denominator += sides[side].expected;
    }
    parity = parityOf(sum.advisor, sum.partner, thresholds);
    since = parity.flagged ? (since ?? meeting.on) : undefined;
  }
  return { ...sum, parity, since };
}

const inHundred = ({ numerator, denominator }: Places): number =>
  denominator === 0 ? 0 : Math.round((numerator * 100) / denominator);

const shortOf = ({ parity }: Look): number => (parity.flagged ? 100 - Math.round((parity.ratio ?? 1) * 100) : 0);

/** A meeting where an advisor who was expected was not invited; among key ones alone where it is about those alone. */
const isEvidence = ({ meeting, sides }: Looked, all: Look): boolean =>
  sides.advisor.invited < sides.advisor.expected && (all.parity.flagged || meeting.key);

const evidenceOf = ({ meeting, sides }: Looked) => ({
  on: meeting.on,
  what: 'invited-less' as const,
  ref: meetingRef(meeting),
  detail: {
    ...{ invited: sides.advisor.invited, expected: sides.advisor.expected },
    ...{ partnersInvited: sides.partner.invited, partnersExpected: sides.partner.expected },
  },
});
