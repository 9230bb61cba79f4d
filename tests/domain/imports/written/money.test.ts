import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '@/domain/imports/sheet';
import { readCents, readNumber } from '@/domain/imports/written/money';

describe('an amount as offices write it', () => {
  it.each([
    ['$1,234.50', 123450],
    ['1 234,50 $', 123450],
    ['1\u00a0234,50\u00a0$', 123450],
    ['1\u202f234,50\u00a0$', 123450],
    ['1.234,50', 123450],
    ['CA$12', 1200],
    ['12.5 CAD', 1250],
    ['12,5', 1250],
    ['1,234', 123400],
    ['0', 0],
    [12.1, 1210],
    [0.1 + 0.2, 30],
    ['12.345', null],
    [12.345, null],
    ['-5', null],
    [-5, null],
    ['(5.00)', null],
    ['1,23,4', null],
    ['twelve', null],
    ['12-14', null],
    ['9999999', null],
    ['', null],
    [null, null],
    [true, null],
  ] as [Cell, number | null][])('%o is %s cents', (written, cents) => {
    expect(readCents(written)).toBe(cents);
  });

  it('reads back what English and French write', () => {
    const written = ['en-CA', 'en-US', 'fr-CA', 'fr-FR'].flatMap((locale) => [
      new Intl.NumberFormat(locale, { style: 'currency', currency: 'CAD', currencyDisplay: 'narrowSymbol' }),
      new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }),
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
        for (const form of written) expect(readCents(form.format(cents / 100))).toBe(cents);
        expect(readCents(cents / 100)).toBe(cents);
      }),
    );
  });

  it('never throws, and gives whole cents or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)), (cell) => {
        const cents = readCents(cell);
        expect(cents === null || (Number.isInteger(cents) && cents >= 0)).toBe(true);
      }),
    );
  });
});

describe('a number', () => {
  it.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    ["1'000", 1000],
    ['1 000', 1000],
    ['12.', 12],
    ['1,2,3', null],
    ['.5', null],
    ['1e3', null],
  ])('%s is %s', (written, number) => {
    expect(readNumber(written)).toBe(number);
  });
});
