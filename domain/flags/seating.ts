import type { Day } from '../calendar';
import { expectedInvitees, type Holding } from '../meetings/expected-invitees';
import type { MeetingFacts, SeatFacts, Sitting } from './facts';
import { grouped, type Rows, sortedById } from './rows';

/** Seats by id with who sat in them; an advisor's sitting ends with the day they left. */
export function seatsWithSittings(rows: Rows): SeatFacts[] {
  const seats = new Map(sortedById(rows.seats).map((seat) => [seat.id, { ...seat, sittings: [] as Sitting[] }]));
  const left = new Map(rows.advisors.map((advisor) => [advisor.id, advisor.leftOn]));
  for (const { id, seatId, personId, from, to } of sortedById(rows.memberships)) {
    const seat = seats.get(seatId);
    if (!seat) continue;
    const ends = [to, seat.to, left.get(personId) ?? null].filter((day): day is Day => day !== null);
    const starts = seat.from !== null && seat.from > from ? seat.from : from;
    seat.sittings.push({ id, personId, seat, from: starts, to: ends.length > 0 ? ends.sort()[0]! : null });
  }
  return [...seats.values()];
}

/** By person, the meetings at which the rule expects them as an advisor. */
export function expectedAt(
  seats: SeatFacts[],
  leaves: Rows['leaves'],
  meetings: MeetingFacts[],
): Map<string, Set<string>> {
  const holdings = grouped(seats.flatMap(holdingsOf), (holding) => holding.groupId);
  const away = leaves.map((leave) => ({ personId: leave.personId, fromDay: leave.from, toDay: leave.to }));
  const places = meetings.flatMap(({ id, groupId, on }) =>
    expectedInvitees({ id, groupId, onDay: on }, holdings.get(groupId ?? '') ?? [], away),
  );
  const byPerson = grouped(
    places.filter((place) => place.side === 'advisor'),
    (place) => place.personId,
  );
  return new Map([...byPerson].map(([person, own]) => [person, new Set(own.map((place) => place.meetingId))]));
}

const holdingsOf = ({ sittings, id, groupId, class: seatClass, side }: SeatFacts): Holding[] =>
  sittings.map((sitting) => ({
    membershipId: sitting.id,
    personId: sitting.personId,
    seatId: id,
    groupId,
    class: seatClass,
    side,
    fromDay: sitting.from ?? '',
    toDay: sitting.to,
  }));
