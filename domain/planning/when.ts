import { addDays, type Day, instantOf } from '../calendar';

/** A day, and the times (HH:MM) that clocks show there: what stays the same across daylight saving. */
export type Wall = { on: Day; starts: string; ends: string };
export type Span = { startsAt: number; endsAt: number };

/** Planned further ahead than this, a year was mistyped. */
const MOST_DAYS_AHEAD = 5 * 366;

/** When a meeting is, as instants (UTC ms). */
export const spanOf = ({ on, starts, ends }: Wall, timeZone: string): Span => ({
  startsAt: instantOf(on, starts, timeZone),
  endsAt: instantOf(on, ends, timeZone),
});

type Around = { now: number; today: Day; closedOn: Day | null };

/** Why nobody can meet then, and which field says so; null when they can. */
export function whyNotThen(on: Day, { startsAt, endsAt }: Span, { now, today, closedOn }: Around) {
  if (on < today || endsAt <= now) return { code: 'meets-in-the-past', field: 'on' };
  if (on > addDays(today, MOST_DAYS_AHEAD)) return { code: 'too-far-ahead', field: 'on' };
  if (endsAt <= startsAt) return { code: 'meeting-ends-before-start', field: 'ends' };
  if (closedOn !== null && on > closedOn) return { code: 'group-closed', field: 'groupId' };
  return null;
}
