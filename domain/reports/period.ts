import { addDays, type Day, isRealDay, monthsBefore } from '../calendar';
import type { Period } from './facts';

/** The last 12 months, ending on a day. */
export const yearTo = (day: Day): Period => ({ from: addDays(monthsBefore(day, 12), 1), to: day, asOf: day });

/** A period as someone typed it, seen from today; what is not a day, or ends before it starts, is not one. */
export function periodOf(given: { from?: string; to?: string }, today: Day): { period: Period; ok: boolean } {
  const year = yearTo(today);
  const [from, to] = [given.from || year.from, given.to || year.to];
  const ok = isRealDay(from) && isRealDay(to) && from <= to;
  return { period: ok ? { from, to, asOf: today } : year, ok };
}
