/** What stands behind one figure of a row: distinct people in it, and in what is left of its denominator. */
export type Cell = { people: number; rest: number };

/** A line of a one-way table: `people` behind all of it, and its cells. */
export type Line = { people: number; cells: readonly Cell[] };

/** Which lines are hidden, in the order given, and whether the total over them is. */
export type Hiding = { lines: boolean[]; total: boolean };

const FEWEST_SHOWN = 6;
const isFew = (people: number): boolean => people > 0 && people < FEWEST_SHOWN;

/** Hidden of itself: 1 to 5 people stand behind the cell, or behind what is left of its denominator. */
export const isPrimary = ({ people, rest }: Cell): boolean => isFew(people) || isFew(rest);

const isPrimaryLine = (line: Line): boolean => isFew(line.people) || line.cells.some(isPrimary);

/**
 * Suppression. Knowing this rule, every hidden number must be able to be at least 5 whole values, so what is chosen
 * depends only on what stays the same over them:
 * - some lines hidden of themselves, and another with enough people: that one (the first) is hidden too and takes up
 *   the difference, where what they hold together leaves each its 5 values;
 * - else all lines go, those of nobody too, and the total stays where it cannot pin them down;
 * - else the total goes.
 * A test attacks it with every small table there is.
 */
export function hiding(lines: readonly Line[], total: Cell): Hiding {
  const primary = lines.map(isPrimaryLine);
  const few = primary.filter(Boolean).length;
  const totalOfItself = isPrimary(total);
  if (few === 0) return { lines: primary, total: totalOfItself };
  const other = lines.findIndex((line, i) => !primary[i] && line.people >= FEWEST_SHOWN);
  const chosen = primary.map((isHidden, i) => isHidden || i === other);
  const together = sum(lines.filter((_, i) => chosen[i]));
  if (other >= 0 && together >= 5 * few + FEWEST_SHOWN + 5) return { lines: chosen, total: totalOfItself };
  const takesUp = other >= 0 && sum(lines) >= FEWEST_SHOWN + 5;
  return { lines: lines.map(() => true), total: totalOfItself || (!takesUp && pinsDown(lines, total)) };
}

/** Whether a total over lines that are all few, and all hidden, leaves one of them fewer than 5 values. */
function pinsDown(lines: readonly Line[], total: Cell): boolean {
  const together = sum(lines);
  if (lines.length < 2 || Math.min(together, total.people) < FEWEST_SHOWN) return true;
  return together > 5 * lines.length - 4 && together <= 5 * lines.length;
}

const sum = (lines: readonly Line[]): number => lines.reduce((total, line) => total + line.people, 0);
