import { type DecisionRule, quorumMet, tally, type Votes } from './tally';
import type { Result } from './words';

/** The weight of some people's ballots on a motion. */
export type Ballots = Pick<Votes, 'for' | 'against' | 'abstain' | 'recused'>;

/** The votes without these ballots, in numerator and denominator. People who cast none stay where they were. */
export function without(votes: Votes, ballots: Ballots): Votes {
  const given = ballots.for + ballots.against + ballots.abstain;
  return {
    for: votes.for - ballots.for,
    against: votes.against - ballots.against,
    abstain: votes.abstain - ballots.abstain,
    recused: votes.recused - ballots.recused,
    present: Math.max(0, votes.present - given),
    total: Math.max(0, votes.total - given - ballots.recused),
  };
}

/** The result recounted without these ballots; whether there was a quorum is not asked again. */
export function resultWithout(votes: Votes, ballots: Ballots, rule: DecisionRule): Result {
  if (quorumMet(votes, rule) === false) return 'defeated';
  return tally(without(votes, ballots), { ...rule, quorum: null });
}

/** Decisive: recounted with the advisors' ballots out, the result changes. */
export const isDecisive = (votes: Votes, advisors: Ballots, rule: DecisionRule): boolean =>
  resultWithout(votes, advisors, rule) !== tally(votes, rule);
