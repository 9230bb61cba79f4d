import type { Brought, CostClaimed } from '@/domain/advisors/brought-queries';
import type { Day } from '@/domain/calendar';

/** Costs of one day that were paid on one day stand in one line. */
function joined(entries: readonly Brought[]): Brought[] {
  const lines: Brought[] = [];
  for (const entry of entries) {
    const same = lines.findIndex((line) => line.kind === 'claim' && entry.kind === 'claim' && isPaidWith(line, entry));
    const first = lines[same];
    if (first?.kind === 'claim' && entry.kind === 'claim') {
      lines[same] = { ...first, cents: first.cents + entry.cents, lines: [...first.lines, ...entry.lines] };
    } else lines.push(entry);
  }
  return lines;
}

const isPaidWith = (a: CostClaimed, b: CostClaimed): boolean => a.paidOn === b.paidOn && a.group === b.group;

const ORDER: readonly Brought['kind'][] = ['meeting', 'ballot', 'suggestion', 'contribution', 'claim', 'honorarium'];

/** What was brought, day by day in the order given; within a day the meeting comes before what happened at it. */
export function byDay(entries: readonly Brought[]): { on: Day; entries: Brought[] }[] {
  const days = new Map<Day, Brought[]>();
  for (const entry of entries) days.set(entry.on, [...(days.get(entry.on) ?? []), entry]);
  return [...days].map(([on, all]) => ({
    on,
    entries: joined([...all].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))),
  }));
}
