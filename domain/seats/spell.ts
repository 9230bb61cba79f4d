import { addDays, type Day } from '../calendar';
import { covers, type Span } from '../groups/spans';
import type { Side } from '../groups/words';

/** Some days of a person in a group, on one side of the table. `assumed`: no record says from when. */
export type Spell = Span & { fromDay: Day; personId: string; side: Side; assumed: 0 | 1 };

/**
 * Since when each person sits in a group without a break, whatever changed meanwhile: the seat, its weight, their
 * role. By person and side; null when no record says.
 */
export function sinceWhen(spells: readonly Spell[], today: Day): Map<string, Day | null> {
  const since = new Map<string, Spell>();
  const latestFirst = [...spells].sort((a, b) => (a.fromDay < b.fromDay ? 1 : -1));
  for (const spell of latestFirst) {
    const key = `${spell.personId} ${spell.side}`;
    const known = since.get(key);
    if (known === undefined ? covers(spell, today) : isJoined(spell, known)) since.set(key, spell);
  }
  return new Map([...since].map(([key, { assumed, fromDay }]) => [key, assumed ? null : fromDay]));
}

/** Whether one spell goes up to the other, at least to the day before. */
const isJoined = (earlier: Spell, later: Spell): boolean =>
  earlier.toDay === null || earlier.toDay >= addDays(later.fromDay, -1);
