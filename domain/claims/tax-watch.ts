import type { Thresholds } from '../settings/words';

export type TaxWatch = 'none' | 'near' | 'over';

/** Paid honoraria of a person in a calendar year: near the limit from the first amount, over it above the second (T4A). */
export function taxWatch(paidCents: number, thresholds: Thresholds): TaxWatch {
  if (paidCents > thresholds['tax-watch-over-dollars'] * 100) return 'over';
  return paidCents >= thresholds['tax-watch-near-dollars'] * 100 ? 'near' : 'none';
}
