import { addDays, type Day, daysBetween, monthsAfter } from '../calendar';
import type { SeriesStep } from '../meetings/words';

/** More meetings than this planned at once are a slip of the year: twice a month for five years. */
export const MOST_IN_A_SERIES = 120;

const WEEKS: Partial<Record<SeriesStep, number>> = { weekly: 1, 'every-two-weeks': 2 };

/**
 * The day of a series' meeting, counted from 0, the first. By date: the same day of each month, its last where the
 * month is shorter. By weekday: "the second Thursday"; a fifth one is the last where a month has four.
 */
export function dayInSeries(first: Day, step: SeriesStep, nth: number): Day {
  const weeks = WEEKS[step];
  if (weeks !== undefined) return addDays(first, 7 * weeks * nth);
  if (step === 'monthly-by-date') return monthsAfter(first, nth);
  return sameWeekday(first, step === 'quarterly-by-weekday' ? 3 * nth : nth);
}

/** The same weekday of the month, by its number in the month, some months later. */
function sameWeekday(first: Day, months: number): Day {
  const number = Math.ceil(dateOf(first) / 7);
  const monthStart = monthsAfter(`${first.slice(0, 8)}01`, months);
  const offset = (weekdayOf(first) - weekdayOf(monthStart) + 7) % 7;
  const day = addDays(monthStart, offset + 7 * (number - 1));
  return day.slice(0, 7) === monthStart.slice(0, 7) ? day : addDays(day, -7);
}

const dateOf = (day: Day): number => Number(day.slice(8));
const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The days of a series, the first and the last possible one included; one more than the most where there are more. */
export function daysOfSeries(first: Day, until: Day, step: SeriesStep): Day[] {
  const days: Day[] = [];
  for (let nth = 0; days.length <= MOST_IN_A_SERIES; nth += 1) {
    const day = dayInSeries(first, step, nth);
    if (day > until) break;
    days.push(day);
  }
  return days;
}

/**
 * Where the meetings of a series go when one of them moves to another day and those after it come along. A day that
 * stands in the pattern takes its place in the new one; a day that was moved on its own goes by as many days.
 */
export function movedDays(step: SeriesStep, from: Day, to: Day, days: readonly Day[]): Day[] {
  const pattern = daysOfSeries(from, days.toSorted().at(-1) ?? from, step);
  return days.map((day) => {
    const nth = pattern.indexOf(day);
    return nth < 0 ? addDays(day, daysBetween(from, to)) : dayInSeries(to, step, nth);
  });
}
