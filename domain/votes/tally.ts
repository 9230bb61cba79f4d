import type { RuleBasis } from '../groups/words';
import type { Result } from './words';

/** A motion's votes by weight (or by head, where only counts were recorded). */
export type Votes = {
  for: number;
  against: number;
  abstain: number;
  recused: number;
  /** Weight on the roll that was in the room, recused ones left out. */
  present: number;
  /** Filled voting weight on the roll, there or not. */
  total: number;
};

/** "More than `share` thousandths of `basis`"; `quorum` is a weight present, null where none is known. */
export type DecisionRule = {
  basis: RuleBasis;
  share: number;
  recusedCountAsPresent: boolean;
  quorum: number | null;
};

export const cast = (votes: Votes): number => votes.for + votes.against;

/** Weight in the room: never less than what was voted there; the recused as the rule says. */
export const present = (votes: Votes, rule: DecisionRule): number =>
  Math.max(votes.present, cast(votes) + votes.abstain) + (rule.recusedCountAsPresent ? votes.recused : 0);

/** What a majority is counted of. */
export function denominator(votes: Votes, rule: DecisionRule): number {
  if (rule.basis === 'cast') return cast(votes);
  return rule.basis === 'present' ? present(votes, rule) : votes.total;
}

/** Whether there were enough in the room; null where no quorum is known, and it is not judged. */
export const quorumMet = (votes: Votes, rule: DecisionRule): boolean | null =>
  rule.quorum === null ? null : present(votes, rule) >= rule.quorum;

/** Carried by strictly more than the share, in whole numbers: a tie is defeated, and so is a vote nobody cast. */
export const isMajority = (inFavour: number, of: number, share: number): boolean => inFavour * 1000 > share * of;

/** The result by the group's rule; without its quorum nothing is carried. */
export const tally = (votes: Votes, rule: DecisionRule): Result =>
  quorumMet(votes, rule) !== false && isMajority(votes.for, denominator(votes, rule), rule.share)
    ? 'carried'
    : 'defeated';
