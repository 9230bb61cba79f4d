import {
  filledSeats,
  isFilled,
  isFilledVoting,
  type Part,
  type SeatOn,
  seatShare,
  weightShare,
} from '../groups/shares';
import { outcomeOf } from '../votes/outcome';
import { recordedMotion } from '../votes/recorded-motion';
import { cast } from '../votes/tally';
import type { EquityFacts } from './facts';
import { type Measure, missing } from './measure';
import { peopleIn, sumOf } from './meeting-measures';

const shareOf = ({ part, whole }: Part, behind: readonly SeatOn[]): Measure => ({
  numerator: part,
  denominator: whole,
  people: peopleIn(behind),
  rest: peopleIn(behind.filter((seat) => seat.side === 'partner')),
  missing: null,
});

/** Advisors' for and against by weight, of all: of motions recorded by name alone; the others are what is missing. */
function ballotShare({ motions, voters }: Pick<EquityFacts, 'motions' | 'voters'>): Measure {
  const named = motions.flatMap((motion) => {
    const { recorded, votes, advisors } = recordedMotion(motion);
    return recorded === 'named' && votes && advisors ? [{ votes, advisors }] : [];
  });
  return {
    numerator: sumOf(named, ({ advisors }) => advisors.for + advisors.against),
    denominator: sumOf(named, ({ votes }) => cast(votes)),
    people: peopleIn(voters),
    rest: peopleIn(voters.filter((voter) => voter.side === 'partner')),
    missing: missing('motions-without-names', motions.length - named.length),
  };
}

/** Motions that the advisors' ballots decided, of those recorded by name. */
function decisiveMotions({ motions, voters }: Pick<EquityFacts, 'motions' | 'voters'>): Measure {
  const decisive = motions.map((motion) => outcomeOf(recordedMotion(motion)).decisiveForAdvisors);
  const known = decisive.filter((answer) => answer !== null);
  return {
    numerator: known.filter(Boolean).length,
    denominator: known.length,
    people: peopleIn(voters.filter((voter) => voter.side === 'advisor')),
    rest: 0,
    missing: missing('motions-without-names', motions.length - known.length),
  };
}

/** The figures about seats and votes. Votes are those of groups that decide. */
export function voteMeasures(facts: Pick<EquityFacts, 'seats' | 'motions' | 'voters'>) {
  const deciding = facts.seats.filter((seat) => seat.power === 'decides');
  const voting = deciding.filter(isFilledVoting);
  return {
    'filled-seats': shareOf(filledSeats(facts.seats), facts.seats.filter(isFilled)),
    'seat-share': shareOf(seatShare(deciding), voting),
    'weight-share': shareOf(weightShare(deciding), voting),
    'ballot-share': ballotShare(facts),
    'decisive-motions': decisiveMotions(facts),
  };
}
