import type { Side } from '../groups/words';
import type { SideFacts, Sides } from './facts';
import type { Rows } from './rows';

/** Of a meeting where nobody was expected and nobody brought anyone. */
export const noSides = (): Record<Side, SideFacts> => ({
  advisor: { expected: 0, invited: 0, brought: 0, might: 0 },
  partner: { expected: 0, invited: 0, brought: 0, might: 0 },
});

/** By meeting, what it was for each side. */
export function sidesOf(rows: Pick<Rows, 'sides' | 'bringing'>): Map<string, Sides> {
  const sides = new Map<string, Record<Side, SideFacts>>();
  for (const { meetingId, side, ...counts } of [...rows.sides, ...rows.bringing]) {
    const known = sides.get(meetingId) ?? noSides();
    Object.assign(known[side], counts);
    sides.set(meetingId, known);
  }
  return sides;
}
