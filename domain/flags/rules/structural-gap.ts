import { addDays, type Day } from '../../calendar';
import { covers } from '../expected';
import type { GroupFacts, SeatFacts } from '../facts';
import { byDay, type Evidence, earliest, type Rule } from '../finding';
import type { EvidenceWord } from '../words';

/** A deciding group with no filled advisor voting seat. Measured in the voting seats that others fill. */
export const structuralGap: Rule = (facts, _thresholds, now) =>
  [...facts.groups.values()].flatMap((group) => {
    if (group.power !== 'decides' || group.closedOn !== null) return [];
    const votes = group.seats.filter(votesForAdvisors);
    if (votes.some((seat) => isFilled(seat, now))) return [];
    const voters = group.seats.filter((seat) => seat.weight > 0 && seat.class !== 'alternate' && isFilled(seat, now));
    const since = gapFrom(group, votes, now);
    return {
      rule: 'structural-gap',
      groupId: group.id,
      since,
      measure: voters.length,
      figures: { voters: voters.length, met: group.meetings.filter(({ on }) => on >= since).length },
      groupIds: [group.id],
      evidence: [
        { on: since, what: 'no-advisor-votes', ref: { kind: 'group', id: group.id } },
        ...seatsLookedAt(group, since, now),
      ],
    };
  });

const votesForAdvisors = ({ side, weight, class: seatClass }: SeatFacts): boolean =>
  side === 'advisor' && weight > 0 && (seatClass === 'voting' || seatClass === 'ex-officio');

const isFilled = (seat: SeatFacts, day: Day): boolean => seat.sittings.some((sitting) => covers(sitting, day));

/** The day after the last advisor with a vote; with none ever, the first day anything is known of the group. */
function gapFrom(group: GroupFacts, votes: SeatFacts[], now: Day): Day {
  const ends = votes.flatMap(({ sittings }) => sittings.flatMap(({ to }) => (to !== null && to < now ? [to] : [])));
  const last = ends.sort().at(-1);
  if (last !== undefined) return addDays(last, 1);
  const starts = group.seats.flatMap(({ sittings }) => sittings.map(({ from }) => from ?? now));
  return group.firstMetOn ?? earliest(starts.filter((day) => day <= now)) ?? now;
}

const seatsLookedAt = (group: GroupFacts, since: Day, now: Day): Evidence[] =>
  byDay(
    group.seats
      .filter((seat) => covers(seat, now))
      .map((seat) => ({ on: since, what: whyNot(seat), ref: { kind: 'seat' as const, id: seat.id } })),
  );

function whyNot(seat: SeatFacts): EvidenceWord {
  if (seat.side === 'partner') return 'seat-not-an-advisors';
  if (seat.class === 'alternate') return 'alternate-for-an-advisor';
  return votesForAdvisors(seat) ? 'advisor-seat-vacant' : 'advisor-seat-without-vote';
}
