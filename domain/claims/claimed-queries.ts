/**
 * Whether a claim counts as claimed, for a `where` on claims c: a draft never does. What an office's older records
 * brought in was sent, whether or not they say when (lifecycle.ts).
 */
export const CLAIMED = '(c.imported = 1 or c.submitted_on is not null)';

/** The day of the first cost of a claim c. */
export const FIRST_COST = '(select min(on_day) from claim_lines where claim_id = c.id)';

/** How a claim c stands, as stateOf says it. */
export const STATE = `case when c.paid_on is not null then 'paid' when c.approved_on is not null then 'approved'
  when c.returned_on is not null then 'returned' when ${CLAIMED} then 'submitted' else 'draft' end`;
