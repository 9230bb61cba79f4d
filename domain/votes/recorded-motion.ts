import type { RuleBasis } from '../groups/words';
import type { Ballots } from './decisive';
import type { RecordedMotion } from './outcome';
import type { DecisionRule, Votes } from './tally';
import type { Recording, Result } from './words';

/** A motion as the database gives it: the weight of each choice, all and advisors', and the roll behind it. */
export type MotionFacts = {
  recorded: Recording;
  statedResult: Result | null;
  ruleBasis: RuleBasis;
  ruleShare: number;
  recusedCountAsPresent: number;
  quorum: number | null;
  countFor: number | null;
  countAgainst: number | null;
  countAbstain: number | null;
  countRecused: number | null;
  ballots: number;
  weightFor: number;
  weightAgainst: number;
  weightAbstain: number;
  weightRecused: number;
  weightPresent: number;
  weightTotal: number;
  headsTotal: number;
  advisorsFor: number;
  advisorsAgainst: number;
  advisorsAbstain: number;
  advisorsRecused: number;
};

/** A quorum is a weight: it is not judged of heads. */
const ruleOf = (motion: MotionFacts): DecisionRule => ({
  basis: motion.ruleBasis,
  share: motion.ruleShare,
  recusedCountAsPresent: motion.recusedCountAsPresent === 1,
  quorum: motion.recorded === 'named' ? motion.quorum : null,
});

const namedVotes = (motion: MotionFacts): Votes | null =>
  motion.ballots === 0
    ? null
    : {
        for: motion.weightFor,
        against: motion.weightAgainst,
        abstain: motion.weightAbstain,
        recused: motion.weightRecused,
        present: motion.weightPresent,
        total: motion.weightTotal,
      };

/** Counts say how many raised a hand, not who: they are taken by head, and so is the roll behind them. */
function countedVotes(motion: MotionFacts): Votes | null {
  if (motion.countFor === null) return null;
  const [against, abstain, recused] = [motion.countAgainst ?? 0, motion.countAbstain ?? 0, motion.countRecused ?? 0];
  const given = motion.countFor + against + abstain;
  return {
    for: motion.countFor,
    against,
    abstain,
    recused,
    present: given,
    total: Math.max(motion.headsTotal, given + recused),
  };
}

export const advisorBallots = (motion: MotionFacts): Ballots => ({
  for: motion.advisorsFor,
  against: motion.advisorsAgainst,
  abstain: motion.advisorsAbstain,
  recused: motion.advisorsRecused,
});

/** The facts of a motion as the rules of voting read them. */
export function recordedMotion(motion: MotionFacts): RecordedMotion {
  const named = motion.recorded === 'named';
  const votes = named ? namedVotes(motion) : motion.recorded === 'counts' ? countedVotes(motion) : null;
  return {
    recorded: motion.recorded,
    rule: ruleOf(motion),
    votes,
    advisors: named && votes ? advisorBallots(motion) : null,
    statedResult: motion.statedResult,
  };
}
