import type { Day } from '../../calendar';
import { covers } from '../expected';
import type { AdvisorFacts, Facts, GroupFacts, Sitting } from '../facts';
import { earliest, type Finding, later, type Rule } from '../finding';

/** Sits on a deciding group in a seat of weight 0 while others there vote. Measured in seats. */
export const seatWithoutVote: Rule = (facts, _thresholds, now) =>
  [...facts.advisors.values()].flatMap((advisor) => {
    const seats = advisor.sittings.flatMap((sitting) => seatLook(sitting, facts, now));
    return seats.length === 0 ? [] : [findingOf(advisor, seats)];
  });

type Look = { group: GroupFacts; sitting: Sitting; since: Day; others: number };

function seatLook(sitting: Sitting, facts: Facts, now: Day): Look[] {
  const { seat } = sitting;
  const group = facts.groups.get(seat.groupId);
  if (group?.power !== 'decides' || group.closedOn !== null) return [];
  if (seat.side !== 'advisor' || seat.weight > 0 || seat.class === 'alternate' || !covers(sitting, now)) return [];
  const others = voters(group, now).filter((other) => other.personId !== sitting.personId);
  const from = earliest(others.map((other) => other.from ?? facts.from));
  if (from === undefined) return [];
  return [{ group, sitting, since: later(sitting.from ?? facts.from, from), others: others.length }];
}

const voters = (group: GroupFacts, day: Day): Sitting[] =>
  group.seats
    .filter((seat) => seat.weight > 0 && seat.class !== 'alternate')
    .flatMap((seat) => seat.sittings)
    .filter((sitting) => covers(sitting, day));

const findingOf = (advisor: AdvisorFacts, seats: Look[]): Finding => ({
  rule: 'seat-without-vote',
  personId: advisor.id,
  since: earliest(seats.map(({ since }) => since))!,
  measure: seats.length,
  figures: { seats: seats.length, others: seats.reduce((sum, { others }) => sum + others, 0) },
  groupIds: seats.map(({ group }) => group.id),
  evidence: seats.flatMap(({ group, sitting, since, others }) => [
    { on: since, what: 'seat-has-no-vote' as const, ref: { kind: 'seat' as const, id: sitting.seat.id } },
    {
      on: since,
      what: 'others-vote' as const,
      ref: { kind: 'group' as const, id: group.id },
      detail: { people: others },
    },
  ]),
});
