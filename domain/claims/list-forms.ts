import { z } from 'zod';
import { claimStates, expenseKinds } from './words';

/** The columns the list of claims can be sorted by; a minus before it turns it round. */
export const claimSorts = ['waiting', 'day', 'name', 'amount'] as const;
export type ClaimSort = (typeof claimSorts)[number];
type Order = ClaimSort | `-${ClaimSort}`;
const orders = claimSorts.flatMap((sort): Order[] => [sort, `-${sort}`]);

const text = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().trim().max(200));
const chosen = text.pipe(z.string().min(1)).optional().catch(undefined);

/** What waits for the office: sent, or approved and not paid. */
export const stateChoices = ['waiting', ...claimStates, 'all'] as const;
export type StateChoice = (typeof stateChoices)[number];

/** How far back the costs go, in days; all of them when none is said. */
export const periods = ['30', '90', '365'] as const;

/** The search of the list, as it stands in the address. What cannot be understood is as if it were not there. */
export const claimSearch = z.object({
  q: text.catch(''),
  state: text.pipe(z.enum(stateChoices)).catch('waiting'),
  person: chosen,
  group: chosen,
  kind: text.pipe(z.enum(expenseKinds)).optional().catch(undefined),
  days: text.pipe(z.enum(periods)).optional().catch(undefined),
  sort: text.pipe(z.enum(orders)).catch('-waiting'),
  page: text.transform(Number).pipe(z.number().int().min(1).max(100_000)).catch(1),
});
export type ClaimSearch = z.output<typeof claimSearch>;
