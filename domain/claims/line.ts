import type { Day } from '../calendar';
import type { MileageZone, Rates } from '../settings/words';
import type { CostGiven } from './cost-form';
import { isCare, mileageCents, rateNameOf } from './reimbursement';

/** What a cost is written down as, on its day: kilometres at the rate of that day, and the rate that applies to it. */
export function lineOf({ kind, amount, quantity, meal, note }: CostGiven, onDay: Day, rates: Rates, zone: MileageZone) {
  const name = rateNameOf({ kind, meal: meal ?? null }, zone);
  const counted = kind === 'mileage' || isCare(kind) ? (quantity ?? null) : null;
  return {
    kind,
    onDay,
    quantity: counted,
    unit: counted === null ? null : kind === 'mileage' ? ('km' as const) : ('hour' as const),
    meal: kind === 'meals' ? (meal ?? null) : null,
    claimedCents: kind === 'mileage' ? mileageCents(quantity ?? 0, { rates, zone }) : (amount ?? 0),
    rateCents: name === null ? null : rates[name],
    note: note ?? null,
  };
}
