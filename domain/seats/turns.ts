import { addDays, type Day } from '../calendar';
import type { Span } from '../groups/spans';

/** Who sits there on a day or will later. */
export const stillToSit = <Sitting extends Span>(sat: readonly Sitting[], today: Day): Sitting[] =>
  sat.filter(({ toDay }) => toDay === null || toDay >= today);

/** The next day from which a seat can be taken by someone new; null when its last sitter, or the seat, leaves none. */
export function freeFrom(seat: Span, sat: readonly Span[], today: Day): Day | null {
  const begins = seat.fromDay !== null && seat.fromDay > today ? seat.fromDay : today;
  const last = stillToSit(sat, begins).reduce<Day | null>(
    (latest, { toDay }) => (toDay === null ? '9999-12-31' : latest === null || latest < toDay ? toDay : latest),
    null,
  );
  const from = last === null ? begins : last === '9999-12-31' ? null : addDays(last, 1);
  return from === null || (seat.toDay !== null && seat.toDay < from) ? null : from;
}
