import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saidNoUnoffered } from '@/domain/invitations/nothing-offered';
import { type ReplyReason, replyReasons } from '@/domain/invitations/words';
import { modes, type Offer, offers } from '@/domain/meetings/words';
import { bandOf, familyOf, type NoFacts, type noCuts, type People } from '@/domain/reports/said-no';
import { saidNoOf } from '@/domain/reports/said-no-figures';
import { thresholdDefaults } from '@/domain/settings/words';

let people = 0;
const no = (given: Partial<NoFacts> = {}): NoFacts => ({
  ...{ personId: `p${++people}`, reason: null, time: null, notice: null, mode: null, offered: [] },
  ...given,
});
const times = (count: number, given: Partial<NoFacts>): NoFacts[] => Array.from({ length: count }, () => no(given));
const saidNo = (...nos: NoFacts[]) => saidNoOf(nos, [], thresholdDefaults);

describe('said no for cost or care after no offer was made', () => {
  test.each<[ReplyReason | null, Offer[], boolean]>([
    ['care-duties', [], true],
    ['care-duties', ['respite'], false],
    ['care-duties', ['child-care'], false],
    ['care-duties', ['parking', 'meal'], true],
    ['transport', [], true],
    ['transport', ['transport'], false],
    ['transport', ['parking'], false],
    ['transport', ['meal'], true],
    ['cost', [], true],
    ['cost', ['parking'], false],
    ['cost', ['honorarium'], false],
    ['cost', ['respite'], true],
    ['time-of-day', [], false],
    ['health', [], false],
    [null, [], false],
  ])('%s, offered %j: %s', (reason, offered, expected) => {
    expect(saidNoUnoffered(reason, offered)).toBe(expected);
  });

  test('an offer more never makes it worse', () => {
    const offered = fc.subarray([...offers]);
    fc.assert(
      fc.property(fc.constantFrom(...replyReasons), offered, fc.constantFrom(...offers), (reason, some, one) => {
        expect(saidNoUnoffered(reason, [...some, one]) && !saidNoUnoffered(reason, some)).toBe(false);
      }),
    );
  });

  test('is counted in people, of those who said no for cost or care; hidden where it tells of a few', () => {
    const told = (unoffered: number, offered: number) =>
      saidNo(
        ...times(unoffered, { reason: 'cost' }),
        ...times(offered, { reason: 'care-duties', offered: ['respite'] }),
        ...times(20, {}),
      ).unoffered;
    expect([told(8, 7), told(8, 0), told(0, 8), told(3, 9), told(9, 3)]).toEqual([8, 8, 0, 'hidden', 'hidden']);
  });
});

describe('the bands', () => {
  const at = (given: Partial<NoFacts>) =>
    (['time', 'notice', 'mode'] as const).map((cut) => bandOf(cut, no(given), thresholdDefaults));
  test.each<[Partial<NoFacts>, string[]]>([
    [{ time: 'evening', notice: 6, mode: 'hybrid' }, ['evening', 'late', 'hybrid']],
    [{ time: 'morning', notice: 7, mode: 'virtual' }, ['morning', 'in-time', 'virtual']],
    [{ notice: -1 }, ['unknown', 'late', 'unknown']],
    [{}, ['unknown', 'unknown', 'unknown']],
  ])('%j is %j', (given, expected) => {
    expect(at(given)).toEqual(expected);
  });

  test('every reason has a family, and none given has its own', () => {
    expect([...replyReasons, null].map(familyOf)).toEqual([
      ...['when', 'when', 'cost-or-care', 'cost-or-care', 'cost-or-care', 'other', 'other', 'other', 'none-given'],
    ]);
  });
});

describe('what is told', () => {
  test('people, each once however often they said no', () => {
    const busy = Array.from({ length: 5 }, () => no({ personId: 'busy', reason: 'topic' }));
    expect(saidNo(...busy, ...times(7, { reason: 'topic' }), ...times(9, {}))).toMatchObject({
      people: 17,
      families: { other: 8, 'none-given': 9, when: 0, 'cost-or-care': 0 },
    });
  });

  test('a reason by itself only where each of its family is nobody’s or enough people’s', () => {
    const time = times(9, { reason: 'time-of-day' });
    expect(saidNo(...time, ...times(8, { reason: 'topic' })).reasons).toMatchObject({ 'time-of-day': 9, notice: 0 });
    const both = saidNo(...time, ...times(2, { reason: 'notice' }), ...times(8, { reason: 'topic' }));
    expect(both.families.when).toBe(11);
    expect(both.reasons).not.toHaveProperty('time-of-day');
  });

  test('few people: nothing but that', () => {
    const few = saidNo(...times(3, { reason: 'cost', mode: 'in-person' }));
    expect(few).toMatchObject({ people: 'hidden', unoffered: 'hidden', reasons: {} });
    expect(Object.values(few.families)).toEqual(Array(4).fill('hidden'));
    expect(few.cuts.mode.flatMap((row) => Object.values(row.people))).toEqual(Array(16).fill('hidden'));
  });

  test('by time of day, notice and mode', () => {
    const day = times(12, { reason: 'time-of-day', time: 'afternoon', notice: 21, mode: 'in-person' });
    const evening = times(7, { reason: 'time-of-day', time: 'evening', notice: 2, mode: 'in-person' });
    const { cuts } = saidNo(...day, ...evening, ...times(9, { reason: 'health' }));
    const row = (cut: keyof typeof noCuts) => Object.fromEntries(cuts[cut].map((one) => [one.band, one.people.when]));
    expect(row('time')).toEqual({ morning: 0, afternoon: 12, evening: 7, unknown: 0 });
    expect(row('notice')).toEqual({ late: 7, 'in-time': 12, unknown: 0 });
    expect(row('mode')).toEqual({ 'in-person': 19, hybrid: 0, virtual: 0, unknown: 0 });
  });

  test('left out on purpose: places on either side, reasons in people', () => {
    const out = (count: number, reason: 'no-room' | 'conflict-of-interest', side: 'advisor' | 'partner') =>
      Array.from({ length: count }, () => ({ personId: `p${++people}`, reason, side }));
    const many = [...out(8, 'no-room', 'advisor'), ...out(7, 'conflict-of-interest', 'advisor')];
    expect(saidNoOf([], [...many, ...out(2, 'no-room', 'partner')], thresholdDefaults).leftOut).toMatchObject({
      ...{ advisors: 15, partners: 2 },
      reasons: { 'no-room': 8, 'conflict-of-interest': 7, other: 0 },
    });
    const few = saidNoOf([], out(2, 'no-room', 'advisor'), thresholdDefaults).leftOut;
    expect(few.advisors).toBe(2);
    expect(Object.values(few.reasons)).toEqual(Array(6).fill('hidden'));
  });
});

const anyNo = fc.record({
  personId: fc.nat(14).map((n) => `p${n}`),
  reason: fc.option(fc.constantFrom(...replyReasons)),
  time: fc.option(fc.constantFrom('morning' as const, 'afternoon' as const, 'evening' as const)),
  notice: fc.option(fc.nat(30)),
  mode: fc.option(fc.constantFrom(...modes)),
  offered: fc.subarray([...offers]),
});

test('whatever was said, no number of 1 to 5 people is told', () => {
  fc.assert(
    fc.property(fc.array(anyNo, { maxLength: 60 }), (nos) => {
      const told = saidNo(...nos);
      const cells = Object.values(told.cuts).flatMap((rows) => rows.flatMap((row) => Object.values(row.people)));
      const all: People[] = [told.people, told.unoffered, ...Object.values(told.families), ...cells];
      all.push(...Object.values(told.reasons));
      expect(all.filter((one) => one !== 'hidden' && one > 0 && one < 6)).toEqual([]);
    }),
  );
});

describe('an attacker who knows the rule', () => {
  /** Two families over the times of day; everyone said no once. */
  function seen(when: readonly number[], other: readonly number[]): string {
    const rows = (reason: ReplyReason, counts: readonly number[]) =>
      counts.flatMap((count, i) => times(count, { reason, time: (['morning', 'evening'] as const)[i] ?? null }));
    const told = saidNo(...rows('time-of-day', when), ...rows('health', other));
    const cells = told.cuts.time.flatMap((row) => [row.people.when, row.people.other]);
    return [told.people, told.families.when, told.families.other, ...cells].join(' ');
  }

  /** Every table of four cells that so many people or fewer fill. */
  function* tables(most: number): Generator<number[]> {
    for (let a = 0; a <= most; a++)
      for (let b = 0; a + b <= most; b++)
        for (let c = 0; a + b + c <= most; c++) for (let d = 0; a + b + c + d <= most; d++) yield [a, b, c, d];
  }
  const viewOf = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): string => seen([a, b], [c, d]);

  test('finds at least five values for every hidden cell', () => {
    const [looked, imagined] = [11, 15];
    const possible = new Map<string, Set<number>[]>();
    for (const table of tables(imagined)) {
      const view = viewOf(table);
      const known = possible.get(view) ?? table.map(() => new Set<number>());
      for (const [i, count] of table.entries()) known[i]?.add(count);
      possible.set(view, known);
    }
    for (const table of tables(looked)) {
      const view = viewOf(table);
      const marks = view.split(' ').slice(3);
      // The cells stand in the view as morning (when, other), afternoon, evening.
      for (const [i, mark] of [marks[0], marks[4], marks[1], marks[5]].entries())
        if (mark === 'hidden')
          expect(possible.get(view)?.[i]?.size, `cell ${i} of ${table}: ${view}`).toBeGreaterThanOrEqual(5);
    }
  });
});
