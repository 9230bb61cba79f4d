import type { Sector } from '../people/words';
import { isFilled, isFilledVoting, type Part, type SeatOn, seatShare, weightShare } from './shares';
import type { Side } from './words';

/** A seat that is drawn before and after; whom it is for says the question. */
export type Placed = SeatOn & { sector: Sector | null };
/** Whom a question is about: advisors, or the partners of a sector. */
export type About = { side: Side; sector: Sector | null };

export const whatIfs = ['one-more', 'one-fewer', 'weight', 'all-filled'] as const;
export type WhatIf = (typeof whatIfs)[number];
export type Question = { what: WhatIf; about: About; weight: number };

/** Nobody yet: someone who would sit in a seat that is vacant, or not there. */
const SOMEONE = 'someone';
export type Seating = Pick<SeatOn, 'groupId' | 'group' | 'power'>;

const isAbout = (seat: Placed, { side, sector }: About): boolean =>
  seat.side === side && (side === 'advisor' || sector === null || seat.sector === sector);

/** The seats as they would be. The seats asked for are filled: what is asked is what the votes would be. */
export function seatsIf(seats: readonly Placed[], { what, about, weight }: Question, group: Seating): Placed[] {
  switch (what) {
    case 'one-more':
      return [...seats, { ...group, ...about, seatId: 'one-more', class: 'voting', weight, personId: SOMEONE }];
    case 'one-fewer': {
      const gone = leastMissed(seats.filter((seat) => isAbout(seat, about)));
      return seats.filter((seat) => seat !== gone);
    }
    case 'weight':
      return seats.map((seat) => (isAbout(seat, about) && isFilled(seat) ? { ...seat, weight } : seat));
    case 'all-filled':
      return seats.map((seat) => (seat.class === 'alternate' ? seat : { ...seat, personId: seat.personId ?? SOMEONE }));
  }
}

/** The seat to do without: one with a vote and someone in it, where there is one, and the lightest of those. */
function leastMissed(seats: readonly Placed[]): Placed | undefined {
  const voting = seats.filter(isFilledVoting);
  const from = voting.length > 0 ? voting : seats;
  return [...from].sort((a, b) => a.weight - b.weight)[0];
}

/** Advisors' part of the seats and of the votes, and what they would need beside their own for a majority. */
export type Standing = { bySeat: Part; byWeight: Part; needed: number };

/** `quota` gives the least weight that carries, out of the whole. */
export function standingOf(seats: readonly SeatOn[], quota: (whole: number) => number): Standing {
  const byWeight = weightShare(seats);
  const needed = byWeight.whole === 0 ? 0 : Math.max(0, quota(byWeight.whole) - byWeight.part);
  return { bySeat: seatShare(seats), byWeight, needed };
}

/** The weights behind the votes, advisors' apart. */
export const weightsOf = (seats: readonly SeatOn[]): Record<'advisors' | 'partners', number[]> => {
  const of = (side: Side) =>
    seats.filter((seat) => isFilledVoting(seat) && seat.side === side).map(({ weight }) => weight);
  return { advisors: of('advisor'), partners: of('partner') };
};
