import type { MileageZone, RateName, Rates } from '../settings/words';
import type { AllowedRule, ExpenseKind, MealKind } from './words';

/** Care is paid for the time at the meeting and this much of travel. */
export const TRAVEL_MINUTES = 30;

/** A cost as it was asked for. `quantity` counts kilometres or hours, where they are known. */
export type Cost = { kind: ExpenseKind; claimedCents: number; quantity: number | null; meal: MealKind | null };

/** What applies on the day of the cost; `minutes` are those at the meeting, null where they are not known. */
export type Terms = { rates: Rates; zone: MileageZone; minutes: number | null; imported: boolean };

/** What the rules allow, under which of them, and the rate in force where one applies. */
export type Allowed = { cents: number; rule: AllowedRule; rateCents: number | null };

export const isCare = (kind: ExpenseKind): boolean => kind === 'respite' || kind === 'child-care';

/** So many parts of a whole amount, in whole cents, half a cent rounded up. */
const partOf = (cents: number, parts: number, whole: number): number =>
  Math.floor((2 * cents * parts + whole) / (2 * whole));

/** A count of hundredths times a rate, in whole cents, half a cent rounded up. No fractions on the way. */
export const timesRate = (quantity: number, rateCents: number): number =>
  partOf(rateCents, Math.round(quantity * 100), 100);

/** What so many kilometres come to. */
export const mileageCents = (km: number, { rates, zone }: Pick<Terms, 'rates' | 'zone'>): number =>
  timesRate(km, rates[`mileage-${zone}`]);

/** The rate that applies to a cost, if any. */
export function rateNameOf({ kind, meal }: Pick<Cost, 'kind' | 'meal'>, zone: MileageZone): RateName | null {
  if (kind === 'mileage') return `mileage-${zone}`;
  if (kind === 'meals') return meal === null ? null : `meal-${meal}`;
  return isCare(kind) ? 'dependant-care-hour' : null;
}

/**
 * What is allowed of a cost: kilometres by the rate of the day; care up to the cap an hour, for the time at the
 * meeting and half an hour of travel; a meal up to its cap; all else as it was asked for. Never more than was asked.
 * Older records of an office keep their amounts.
 */
export function allowedOf(cost: Cost, terms: Terms): Allowed {
  if (terms.imported) return { cents: cost.claimedCents, rule: 'from-the-record', rateCents: null };
  const name = rateNameOf(cost, terms.zone);
  const rateCents = name === null ? null : terms.rates[name];
  if (rateCents === null) return { cents: cost.claimedCents, rule: 'as-claimed', rateCents };
  if (cost.kind === 'meals') return capped(cost, rateCents, rateCents, 'meal-cap');
  if (cost.quantity === null) return { cents: cost.claimedCents, rule: 'as-claimed', rateCents };
  if (cost.kind === 'mileage')
    return { ...capped(cost, rateCents, timesRate(cost.quantity, rateCents), 'by-the-km'), rule: 'by-the-km' };
  return careAllowed(cost, cost.quantity, terms.minutes, rateCents);
}

const capped = (cost: Cost, rateCents: number, cap: number, rule: AllowedRule): Allowed =>
  cost.claimedCents > cap
    ? { cents: cap, rule, rateCents }
    : { cents: cost.claimedCents, rule: 'as-claimed', rateCents };

/** The minutes first, at what was paid for each; then no hour above the cap. */
function careAllowed(cost: Cost, hours: number, minutes: number | null, rateCents: number): Allowed {
  const asked = Math.round(hours * 60);
  const most = minutes === null ? asked : Math.min(asked, minutes + TRAVEL_MINUTES);
  const paidFor = asked === 0 ? 0 : partOf(cost.claimedCents, most, asked);
  const cap = partOf(rateCents, most, 60);
  const cents = Math.min(paidFor, cap);
  if (cents === cost.claimedCents) return { cents, rule: 'as-claimed', rateCents };
  return { cents, rule: paidFor <= cap ? 'care-hours-cap' : 'care-rate-cap', rateCents };
}
