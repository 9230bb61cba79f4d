import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, hiding, isPrimary, type Line } from '@/domain/reports/suppression';

const line = (people: number, rest = 0): Line => ({ people, cells: [{ people, rest }] });
const lines = (...people: number[]) => people.map((n) => line(n));
const hidden = (...people: number[]) => {
  const { lines: which, total } = hiding(lines(...people), {
    people: people.reduce((sum, n) => sum + n, 0),
    rest: 0,
  });
  return [...which.map((isHidden, i) => (isHidden ? '·' : people[i])), total ? '·' : 'total'];
};

describe('hidden of itself', () => {
  test.each([
    [{ people: 0, rest: 0 }, false],
    [{ people: 1, rest: 0 }, true],
    [{ people: 5, rest: 20 }, true],
    [{ people: 6, rest: 0 }, false],
    [{ people: 6, rest: 1 }, true],
    [{ people: 0, rest: 5 }, true],
    [{ people: 20, rest: 6 }, false],
  ])('%j: %s', (cell, expected) => {
    expect(isPrimary(cell)).toBe(expected);
  });
});

describe('what goes with it', () => {
  test.each([
    ['nothing to hide', [8, 9, 0], [8, 9, 0, 'total']],
    ['one alone would be told by the total: the first large one goes too', [20, 3, 30], ['·', '·', 30, 'total']],
    ['a line of nobody is shown', [0, 3, 20, 9], [0, '·', '·', 9, 'total']],
    ['too few together for that: all go, and the total stays', [9, 3, 0, 7], ['·', '·', '·', '·', 'total']],
    ['only few: all go, and the total stays', [3, 4, 5, 2], ['·', '·', '·', '·', 'total']],
    ['all of them full: the total would tell', [5, 5], ['·', '·', '·']],
    ['one line: the total is that line', [3], ['·', '·']],
    ['few in all: the total goes too', [2, 1, 0], ['·', '·', '·', '·']],
  ])('%s', (_, people, expected) => {
    expect(hidden(...people)).toEqual(expected);
  });

  test('a line goes when one of its figures must', () => {
    const lateOne = {
      people: 20,
      cells: [
        { people: 20, rest: 0 },
        { people: 18, rest: 2 },
      ],
    };
    expect(hiding([lateOne, line(30), line(40)], { people: 80, rest: 0 })).toEqual({
      lines: [true, true, false],
      total: false,
    });
  });

  test('the total is a cell too', () => {
    expect(hiding(lines(20, 30), { people: 50, rest: 3 }).total).toBe(true);
  });
});

/** Everything there is to see of a table: the lines and the total that are shown, and where something is hidden. */
function seen(people: readonly number[], restOf: (n: number, total: number) => number): string {
  const total = people.reduce((sum, n) => sum + n, 0);
  const table = people.map((n) => line(n, restOf(n, total)));
  const hide = hiding(table, { people: total, rest: 0 });
  return [...people.map((n, i) => (hide.lines[i] ? 'x' : n)), hide.total ? 'x' : total].join(' ');
}

const rests: Record<string, (n: number, total: number) => number> = {
  'lines that share a denominator, the total': (n, total) => (n === 0 ? 0 : total - n),
  'lines that are each their own denominator': () => 0,
};

describe.each(Object.entries(rests))('an attacker who knows the rule: %s', (_, restOf) => {
  test.each([
    [1, 40],
    [2, 40],
    [3, 20],
    [4, 9],
  ])('%i lines of up to %i people', (count, most) => {
    const values = new Map<string, Set<number>[]>();
    const totals = new Map<string, Set<number>>();
    for (const people of tables(count, most + 12)) {
      const view = seen(people, restOf);
      const known = values.get(view) ?? people.map(() => new Set<number>());
      for (const [i, n] of people.entries()) known[i]?.add(n);
      values.set(view, known);
      totals.set(view, (totals.get(view) ?? new Set()).add(people.reduce((sum, n) => sum + n, 0)));
    }
    for (const people of tables(count, most)) {
      const view = seen(people, restOf);
      const marks = view.split(' ');
      for (const [i, possible] of (values.get(view) ?? []).entries()) {
        if (marks[i] === 'x') expect(possible.size, `line ${i} of ${people} seen as ${view}`).toBeGreaterThanOrEqual(5);
      }
      if (marks.at(-1) === 'x') expect(totals.get(view)?.size, `total of ${people}`).toBeGreaterThanOrEqual(5);
    }
  });
});

function* tables(count: number, most: number): Generator<number[]> {
  if (count === 0) yield [];
  else for (const rest of tables(count - 1, most)) for (let n = 0; n <= most; n++) yield [...rest, n];
}

test('whatever the table, no line and no total of 1 to 5 people is shown, and nobody is not a reason to hide all', () => {
  const cell = fc.record({ people: fc.nat({ max: 30 }), rest: fc.nat({ max: 30 }) });
  const anyLine = fc
    .tuple(fc.nat({ max: 60 }), fc.array(cell, { maxLength: 3 }))
    .map(([people, cells]): Line => ({ people, cells }));
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 12 }), cell, (given, total: Cell) => {
      const hide = hiding(given, total);
      for (const [i, one] of given.entries()) {
        if ((one.people > 0 && one.people < 6) || one.cells.some(isPrimary)) expect(hide.lines[i]).toBe(true);
      }
      if (isPrimary(total)) expect(hide.total).toBe(true);
      if (!hide.lines.includes(true)) expect(hide.total).toBe(isPrimary(total));
    }),
  );
});
