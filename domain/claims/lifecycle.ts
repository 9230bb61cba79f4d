import type { Day } from '../calendar';
import type { ClaimState } from './words';

export type ClaimDates = {
  imported: boolean;
  submittedOn: Day | null;
  returnedOn: Day | null;
  approvedOn: Day | null;
  paidOn: Day | null;
};

/**
 * How a claim stands, from its dates. Sending again what was returned takes the return away (its history keeps it).
 * An office's older records say when something was sent only at times: what they hold was sent.
 */
export function stateOf({ imported, submittedOn, returnedOn, approvedOn, paidOn }: ClaimDates): ClaimState {
  if (paidOn !== null) return 'paid';
  if (approvedOn !== null) return 'approved';
  if (returnedOn !== null) return 'returned';
  return submittedOn !== null || imported ? 'submitted' : 'draft';
}

/** What may be done with a claim: by who asks (`write`, `submit`), and by the office. */
export type ClaimAct = 'write' | 'submit' | 'return' | 'approve' | 'pay' | 'advance';

const acts: Readonly<Record<ClaimState, readonly ClaimAct[]>> = {
  draft: ['write', 'submit', 'advance'],
  submitted: ['return', 'approve', 'advance'],
  returned: ['write', 'submit', 'advance'],
  // Approved by mistake and not paid yet: it can still go back.
  approved: ['return', 'pay', 'advance'],
  paid: [],
};

/** What an office's older records say of a cost is never written over line by line. */
export const mayNext = (claim: ClaimDates, act: ClaimAct): boolean =>
  acts[stateOf(claim)].includes(act) && !(claim.imported && act === 'write');

/** Whether it counts as claimed in figures, flags and sums: a draft never does. */
export const isClaimed = (claim: ClaimDates): boolean => stateOf(claim) !== 'draft';

/** What is still to be paid: what is allowed less the advance, never under nothing. */
export const dueCents = (allowedCents: number, advanceCents: number): number =>
  Math.max(0, allowedCents - advanceCents);

/** What is left of an advance after what is allowed: to be settled by talking. */
export const overAdvanceCents = (allowedCents: number, advanceCents: number): number =>
  Math.max(0, advanceCents - allowedCents);
