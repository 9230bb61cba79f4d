import type { Ballots } from './decisive';
import { isDecisive } from './decisive';
import { type DecisionRule, tally, type Votes } from './tally';
import type { Recording, Result } from './words';

/** A motion as it was recorded: `votes` by weight for a named one, by head for counts, null where neither was kept. */
export type RecordedMotion = {
  recorded: Recording;
  rule: DecisionRule;
  votes: Votes | null;
  /** The part of `votes` that is the advisors'; known for a named motion alone. */
  advisors: Ballots | null;
  statedResult: Result | null;
};

export type Outcome = {
  /** null where the record neither says nor lets it be counted. */
  result: Result | null;
  /** null where no names were recorded: named votes are never derived from an outcome. */
  decisiveForAdvisors: boolean | null;
  /** The record states another result than its own votes give. */
  disagrees: boolean;
};

/** What came of a motion: counted where it can be, else as the record states; a consensus is carried. */
export function outcomeOf(motion: RecordedMotion): Outcome {
  const counted = motion.votes && tally(motion.votes, motion.rule);
  const stated = motion.statedResult ?? (motion.recorded === 'consensus' ? 'carried' : null);
  return {
    result: counted ?? stated,
    decisiveForAdvisors:
      motion.recorded === 'named' && motion.votes && motion.advisors
        ? isDecisive(motion.votes, motion.advisors, motion.rule)
        : null,
    disagrees: counted !== null && stated !== null && counted !== stated,
  };
}
