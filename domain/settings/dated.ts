import type { Day } from '../calendar';

/** A value the office set, from a day on; who set it and when (UTC ms). */
export type DatedValue = {
  id: string;
  value: number;
  fromDay: Day;
  setBy: string | null;
  /** The name of who set it. */
  by: string | null;
  setAt: number;
};

/** How a setting stands over time: each value from its day to the next; `from` null: from the beginning. */
export type Period = { value: number; from: Day | null };

/**
 * The values in force over time. Of several set for one day the last one holds; a value that changes nothing makes
 * no period of its own. Rows come in the order they were set.
 */
export function periodsOf(rows: readonly DatedValue[], byDefault: number): Period[] {
  const byDay = new Map<Day, number>();
  for (const { fromDay, value } of rows) byDay.set(fromDay, value);
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
  const periods: Period[] = [{ value: byDefault, from: null }];
  for (const [from, value] of days) if (periods.at(-1)?.value !== value) periods.push({ value, from });
  return periods;
}

/** How it stands on a day, and what comes after. */
export function standingOn(periods: readonly Period[], day: Day): { now: Period; next: Period | null } {
  const past = periods.filter(({ from }) => from === null || from <= day);
  const now = past.at(-1) ?? { value: 0, from: null };
  return { now, next: periods[past.length] ?? null };
}
