import type { Offer } from '../meetings/words';
import type { ReplyReason } from './words';

/** The reasons for no that an offer could have answered, and the offers that would have. */
const ANSWERED_BY = {
  'care-duties': ['respite', 'child-care'],
  transport: ['transport', 'parking'],
  cost: ['parking', 'transport', 'meal', 'honorarium'],
} as const satisfies Partial<Record<ReplyReason, readonly Offer[]>>;

type CostOrCare = keyof typeof ANSWERED_BY;

/** Whether a reason for no is about cost or care: the way there and what it costs, or who is cared for meanwhile. */
export const isCostOrCare = (reason: ReplyReason | null): reason is CostOrCare =>
  reason !== null && Object.hasOwn(ANSWERED_BY, reason);

/** Said no for cost or care after no offer was made that would have answered it. */
export const saidNoUnoffered = (reason: ReplyReason | null, offered: readonly Offer[]): boolean =>
  isCostOrCare(reason) && !ANSWERED_BY[reason].some((offer) => offered.includes(offer));
