import { dayOf, timeOf } from '../calendar';
import type { ToDo } from './agenda';
import type { ToDoKind } from './words';

/** The mail of the morning goes from this hour on; not after noon, when the day is half over. */
const FROM_HOUR = 7;
const UNTIL_HOUR = 12;

/** Whether now, by the clocks of the team's zone, is the morning of a working day. */
export function isDigestTime(now: number, timeZone: string): boolean {
  const hour = Number(timeOf(now, timeZone).slice(0, 2));
  const weekday = new Date(`${dayOf(now, timeZone)}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5 && hour >= FROM_HOUR && hour < UNTIL_HOUR;
}

/** What waits today: what is due, happens, or waits since before. */
export const waitsToday = (toDos: readonly ToDo[], today: string): ToDo[] => toDos.filter(({ on }) => on <= today);

/** How many of each kind, the most first: a mail names nobody. */
export function countsOf(toDos: readonly ToDo[]): { kind: ToDoKind; count: number }[] {
  const counts = new Map<ToDoKind, number>();
  for (const { kind, figures } of toDos) counts.set(kind, (counts.get(kind) ?? 0) + (figures.count ?? 1));
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind));
}
