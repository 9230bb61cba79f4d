import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median } from '@/domain/reports/measure';
import { parityOf } from '@/domain/reports/parity';
import { periodOf } from '@/domain/reports/period';
import { thresholdDefaults } from '@/domain/settings/words';

const once = (...values: number[]) => values.map((value) => ({ value, times: 1 }));

test.each([
  ['of nothing, none', [], null],
  ['of one', once(4), 4],
  ['the middle', once(9, 1, 4), 4],
  ['between two middles, half-way', once(1, 4, 5, 9), 4.5],
  [
    'each as often as it came',
    [
      { value: 1, times: 3 },
      { value: 9, times: 2 },
    ],
    1,
  ],
  [
    'never counted is not there',
    [
      { value: 1, times: 0 },
      { value: 9, times: 2 },
    ],
    9,
  ],
])('median: %s', (_, values, expected) => {
  expect(median(values)).toBe(expected);
});

test('median: as many at or under it as at or over it, whatever the order', () => {
  const counted = fc.array(fc.record({ value: fc.integer({ min: -30, max: 90 }), times: fc.nat({ max: 5 }) }));
  fc.assert(
    fc.property(counted, (given) => {
      const all = given.flatMap(({ value, times }) => Array<number>(times).fill(value)).sort((a, b) => a - b);
      const [low, high] = [all[Math.floor((all.length - 1) / 2)], all[Math.floor(all.length / 2)]];
      expect(median(given)).toBe(low === undefined || high === undefined ? null : (low + high) / 2);
      expect(median([...given].reverse())).toBe(median(given));
    }),
  );
});

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

test.each([
  ['as often', of(10, 10), of(20, 20), { ratio: 1, flagged: false }],
  ['four fifths is not under it', of(8, 10), of(20, 20), { ratio: 0.8, flagged: false }],
  ['under four fifths is marked', of(79, 100), of(20, 20), { ratio: 0.79, flagged: true }],
  ['not of 4 places', of(1, 4), of(20, 20), { ratio: 0.25, flagged: false }],
  ['nor against 4 places', of(1, 20), of(4, 4), { ratio: 0.05, flagged: false }],
  ['5 on each side are enough', of(1, 5), of(5, 5), { ratio: 0.2, flagged: true }],
  ['more often than partners', of(10, 10), of(5, 10), { ratio: 2, flagged: false }],
  ['no advisor expected: no figure', of(0, 0), of(5, 5), { ratio: null, flagged: false }],
  ['no partner expected: no figure', of(5, 5), of(0, 0), { ratio: null, flagged: false }],
  ['no partner invited: no figure', of(5, 5), of(0, 5), { ratio: null, flagged: false }],
  ['no advisor invited at all', of(0, 5), of(5, 5), { ratio: 0, flagged: true }],
])('parity: %s', (_, advisors, partners, expected) => {
  expect(parityOf(advisors, partners, thresholdDefaults)).toEqual(expected);
});

test.each([
  ['nothing given: the last 12 months', {}, '2025-11-01', '2026-10-31', true],
  ['both days', { from: '2026-01-01', to: '2026-03-31' }, '2026-01-01', '2026-03-31', true],
  ['one day alone', { from: '2026-01-01' }, '2026-01-01', '2026-10-31', true],
  ['one day long', { from: '2026-01-01', to: '2026-01-01' }, '2026-01-01', '2026-01-01', true],
  ['backwards', { from: '2026-03-31', to: '2026-01-01' }, '2025-11-01', '2026-10-31', false],
  ['not a day', { from: '2026-02-30' }, '2025-11-01', '2026-10-31', false],
  ['not a day at all', { to: 'tomorrow' }, '2025-11-01', '2026-10-31', false],
])('period: %s', (_, given, from, to, ok) => {
  expect(periodOf(given, '2026-10-31')).toEqual({ period: { from, to, asOf: '2026-10-31' }, ok });
});
