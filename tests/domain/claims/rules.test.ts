import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centsOf, quantityOf } from '@/domain/claims/amount';
import { dueCents, isClaimed, mayNext, overAdvanceCents, stateOf } from '@/domain/claims/lifecycle';
import { receiptIsSettled } from '@/domain/claims/receipt';
import { allowedOf, type Cost, timesRate } from '@/domain/claims/reimbursement';
import { taxWatch } from '@/domain/claims/tax-watch';
import { usualCents } from '@/domain/claims/usual';
import { expenseKinds, mealKinds } from '@/domain/claims/words';
import { rateDefaults, thresholdDefaults } from '@/domain/settings/words';

const none = { imported: false, submittedOn: null, returnedOn: null, approvedOn: null, paidOn: null };
const sent = { ...none, submittedOn: '2026-10-01' };

describe('how a claim stands', () => {
  test.each([
    ['nothing yet', none, 'draft'],
    ['sent', sent, 'submitted'],
    ['an older record with no day', { ...none, imported: true }, 'submitted'],
    ['sent back', { ...sent, returnedOn: '2026-10-02' }, 'returned'],
    ['approved', { ...sent, approvedOn: '2026-10-02' }, 'approved'],
    ['paid', { ...sent, approvedOn: '2026-10-02', paidOn: '2026-10-03' }, 'paid'],
    ['an older record that only says paid', { ...none, imported: true, paidOn: '2026-10-03' }, 'paid'],
  ] as const)('%s', (_, dates, state) => {
    expect(stateOf(dates)).toBe(state);
    expect(isClaimed(dates)).toBe(state !== 'draft');
  });

  test.each([
    ['draft', none, ['write', 'submit', 'advance']],
    ['submitted', sent, ['return', 'approve', 'advance']],
    ['returned', { ...sent, returnedOn: '2026-10-02' }, ['write', 'submit', 'advance']],
    ['approved', { ...sent, approvedOn: '2026-10-02' }, ['return', 'pay', 'advance']],
    ['paid', { ...sent, paidOn: '2026-10-02' }, []],
    ['an older record sent back', { ...sent, imported: true, returnedOn: '2026-10-02' }, ['submit', 'advance']],
  ] as const)('what may be done next: %s', (_, dates, allowed) => {
    const acts = ['write', 'submit', 'return', 'approve', 'pay', 'advance'] as const;
    expect(acts.filter((act) => mayNext(dates, act))).toEqual(allowed);
  });

  test('an advance is taken off, and what is left of it is told', () => {
    expect([dueCents(5000, 2000), overAdvanceCents(5000, 2000)]).toEqual([3000, 0]);
    expect([dueCents(1500, 2000), overAdvanceCents(1500, 2000)]).toEqual([0, 500]);
  });
});

describe('an amount as it is typed', () => {
  test.each([
    ['12.50', 1250],
    ['12,50', 1250],
    ['$12.50', 1250],
    ['12,50 $', 1250],
    ['12,5', 1250],
    ['12', 1200],
    ['1,234', 123_400],
    ['1,234.50', 123_450],
    ['1 234,50 $', 123_450],
    ['1\u00a0234,50\u00a0$', 123_450],
    ['0.05', 5],
    ['-5', -500],
    ['-$5.25', -525],
    ['1.234', null],
    ['12.345', null],
    ['twelve', null],
    ['12.50.10', null],
    ['1,23,456', null],
    ['', null],
    ['9'.repeat(50_000), null],
  ])('%.40s', (text, cents) => {
    expect(centsOf(text)).toBe(cents);
  });

  test('whatever is written as money in either language is read as it was meant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
        for (const locale of ['en-CA', 'fr-CA']) {
          const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'CAD' });
          expect(centsOf(money.format(cents / 100))).toBe(cents);
        }
      }),
    );
  });

  test.each([
    ['42', 42],
    ['12,5', 12.5],
    ['12.25 km', 12.25],
    ['3 h', 3],
    ['-3', null],
    ['1e3', null],
    ['12.345', null],
  ])('a count: %s', (text, quantity) => {
    expect(quantityOf(text)).toBe(quantity);
  });
});

const terms = { rates: rateDefaults, zone: 'south' as const, minutes: 120, imported: false };
const cost = (given: Partial<Cost>): Cost => ({
  kind: 'parking',
  claimedCents: 1000,
  quantity: null,
  meal: null,
  ...given,
});

describe('what is allowed', () => {
  test.each([
    ['parking as it was', cost({}), 1000, 'as-claimed'],
    ['12.5 km at 40 cents', cost({ kind: 'mileage', claimedCents: 500, quantity: 12.5 }), 500, 'by-the-km'],
    [
      'kilometres asked at more than the rate',
      cost({ kind: 'mileage', claimedCents: 900, quantity: 10 }),
      400,
      'by-the-km',
    ],
    ['a lunch under its cap', cost({ kind: 'meals', meal: 'lunch', claimedCents: 1250 }), 1250, 'as-claimed'],
    ['a lunch over its cap', cost({ kind: 'meals', meal: 'lunch', claimedCents: 1251 }), 1250, 'meal-cap'],
    ['a dinner over its cap', cost({ kind: 'meals', meal: 'dinner', claimedCents: 9000 }), 2250, 'meal-cap'],
    ['care within the meeting', cost({ kind: 'respite', claimedCents: 5000, quantity: 2.5 }), 5000, 'as-claimed'],
    [
      'care longer than meeting and travel',
      cost({ kind: 'respite', claimedCents: 6000, quantity: 3 }),
      5000,
      'care-hours-cap',
    ],
    [
      'care dearer than the cap',
      cost({ kind: 'child-care', claimedCents: 10_000, quantity: 2 }),
      8000,
      'care-rate-cap',
    ],
    [
      'care both too long and too dear',
      cost({ kind: 'respite', claimedCents: 20_000, quantity: 4 }),
      10_000,
      'care-rate-cap',
    ],
  ] as const)('%s', (_, asked, cents, rule) => {
    expect(allowedOf(asked, terms)).toMatchObject({ cents, rule });
  });

  test('with the time at the meeting unknown, only the rate is capped', () => {
    const care = cost({ kind: 'respite', claimedCents: 20_000, quantity: 6 });
    expect(allowedOf(care, { ...terms, minutes: null }).cents).toBe(20_000);
    expect(allowedOf({ ...care, claimedCents: 30_000 }, { ...terms, minutes: null }).cents).toBe(24_000);
  });

  test('the north has a rate of its own', () => {
    expect(allowedOf(cost({ kind: 'mileage', claimedCents: 9999, quantity: 50 }), { ...terms, zone: 'north' })).toEqual(
      {
        cents: 2050,
        rule: 'by-the-km',
        rateCents: 41,
      },
    );
  });

  const anyCost = fc.record({
    kind: fc.constantFrom(...expenseKinds),
    claimedCents: fc.integer({ min: 0, max: 1_000_000 }),
    quantity: fc.option(fc.integer({ min: 1, max: 300_000 }).map((hundredths) => hundredths / 100)),
    meal: fc.option(fc.constantFrom(...mealKinds)),
  });
  const anyMinutes = fc.option(fc.integer({ min: 0, max: 1440 }));

  test('is never more than was asked for, nor less than nothing, in whole cents', () => {
    fc.assert(
      fc.property(anyCost, anyMinutes, (asked, minutes) => {
        const { cents } = allowedOf(asked, { ...terms, minutes });
        expect(Number.isInteger(cents)).toBe(true);
        expect(cents).toBeGreaterThanOrEqual(0);
        expect(cents).toBeLessThanOrEqual(asked.claimedCents);
      }),
    );
  });

  test('of care is never more than the cap for the meeting and half an hour of travel', () => {
    fc.assert(
      fc.property(anyCost, fc.integer({ min: 0, max: 600 }), (asked, minutes) => {
        const care = { ...asked, kind: 'respite' as const, quantity: asked.quantity ?? 1 };
        const cap = ((minutes + 30) * rateDefaults['dependant-care-hour']) / 60;
        expect(allowedOf(care, { ...terms, minutes }).cents).toBeLessThanOrEqual(cap + 0.5);
      }),
    );
  });

  test('of older records is what they say', () => {
    fc.assert(
      fc.property(anyCost, anyMinutes, (asked, minutes) => {
        const allowed = { cents: asked.claimedCents, rule: 'from-the-record', rateCents: null };
        expect(allowedOf(asked, { ...terms, minutes, imported: true })).toEqual(allowed);
      }),
    );
  });

  test('kilometres times a rate round half a cent up, without the errors of fractions', () => {
    expect([timesRate(12.5, 41), timesRate(0.01, 50), timesRate(0.01, 49), timesRate(1.15, 100)]).toEqual([
      513, 1, 0, 115,
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 0, max: 500 }), (hundredths, rate) => {
        const exact = BigInt(hundredths) * BigInt(rate);
        expect(timesRate(hundredths / 100, rate)).toBe(Number((exact + 50n) / 100n));
      }),
    );
  });
});

test.each([
  ['mileage needs none', { kind: 'mileage', receipt: null, noReceiptBecause: null }, true],
  ['nothing said', { kind: 'parking', receipt: null, noReceiptBecause: null }, false],
  ['there is one', { kind: 'parking', receipt: 'yes', noReceiptBecause: null }, true],
  ['none, and why', { kind: 'parking', receipt: 'no', noReceiptBecause: 'lost' }, true],
  ['none, and nobody said why', { kind: 'parking', receipt: 'no', noReceiptBecause: null }, false],
] as const)('a receipt: %s', (_, line, settled) => {
  expect(receiptIsSettled(line)).toBe(settled);
});

test.each([
  [39_999, 'none'],
  [40_000, 'near'],
  [50_000, 'near'],
  [50_001, 'over'],
])('honoraria of %d cents in a year', (cents, watch) => {
  expect(taxWatch(cents, thresholdDefaults)).toBe(watch);
});

test('what someone asks for as a rule is the middle of what they asked for', () => {
  expect([usualCents([]), usualCents([900]), usualCents([100, 5000, 900]), usualCents([100, 900])]).toEqual([
    null,
    900,
    900,
    100,
  ]);
});
