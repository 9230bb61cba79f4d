import type { Power, SeatClass, Side } from './words';

/** A seat of a group on a day. `personId` is who fills it, null while it is vacant. */
export type SeatOn = {
  seatId: string;
  groupId: string;
  group: string;
  power: Power;
  class: SeatClass;
  side: Side;
  weight: number;
  personId: string | null;
};

/** A part and the whole it is of. */
export type Part = { part: number; whole: number };

/** Filled and not an alternate's: a place someone really sits in. */
export const isFilled = (seat: SeatOn): boolean => seat.personId !== null && seat.class !== 'alternate';

/** A filled seat whose ballot counts: weight 0 is no vote. */
export const isFilledVoting = (seat: SeatOn): boolean => isFilled(seat) && seat.weight > 0;

const advisorsOf = (seats: readonly SeatOn[]) => seats.filter((seat) => seat.side === 'advisor');
const weightOf = (seats: readonly SeatOn[]) => seats.reduce((sum, seat) => sum + seat.weight, 0);

/** Advisors' filled seats of all filled seats, voting or not. */
export function filledSeats(seats: readonly SeatOn[]): Part {
  const filled = seats.filter(isFilled);
  return { part: advisorsOf(filled).length, whole: filled.length };
}

/** Seat share: advisors' filled voting seats of all. */
export function seatShare(seats: readonly SeatOn[]): Part {
  const voting = seats.filter(isFilledVoting);
  return { part: advisorsOf(voting).length, whole: voting.length };
}

/** Weight share: the weight of advisors' filled voting seats of all. */
export function weightShare(seats: readonly SeatOn[]): Part {
  const voting = seats.filter(isFilledVoting);
  return { part: weightOf(advisorsOf(voting)), whole: weightOf(voting) };
}

/** The seats of each group, in the order the groups come. */
export function byGroup(seats: readonly SeatOn[]): Map<string, SeatOn[]> {
  const groups = new Map<string, SeatOn[]>();
  for (const seat of seats) groups.set(seat.groupId, [...(groups.get(seat.groupId) ?? []), seat]);
  return groups;
}
