import { addDays, type Day } from '../calendar';

/** Days from one to another, both included; open where there is no day. */
export type Span = { fromDay: Day | null; toDay: Day | null };

const [ALWAYS, FOREVER] = ['0000-01-01', '9999-12-31'];
const from = (span: Span): Day => span.fromDay ?? ALWAYS;
const to = (span: Span): Day => span.toDay ?? FOREVER;

export const covers = (span: Span, day: Day): boolean => from(span) <= day && day <= to(span);

/** Whether two spans share a day. */
export const overlap = (a: Span, b: Span): boolean => from(a) <= to(b) && from(b) <= to(a);

/** Whether a span lies in another; one that is out of order lies nowhere. */
export const isWithin = (inner: Span, outer: Span): boolean =>
  from(outer) <= from(inner) && from(inner) <= to(inner) && to(inner) <= to(outer);

/** A span in two: up to the day before, and from the day on. The day is within it, and not its first. */
export const splitAt = <S extends Span>(span: S, day: Day): [S, S] => [
  { ...span, toDay: addDays(day, -1) },
  { ...span, fromDay: day },
];

/** Whether a term is over within sixty days of a day, and not over yet. */
export const endsSoon = (span: Span, today: Day): boolean =>
  span.toDay !== null && today <= span.toDay && span.toDay <= addDays(today, 60);
