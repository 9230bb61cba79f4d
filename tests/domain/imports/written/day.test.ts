import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '@/domain/imports/sheet';
import { readDay, readDayOfYear, readMonth, serialDay } from '@/domain/imports/written/day';

const asDay = (cell: Cell, dayFirst?: boolean) => {
  const read = readDay(cell, dayFirst);
  return 'day' in read ? read.day : read.problem;
};

describe('a day as offices write it', () => {
  it.each([
    ['2025-11-10', '2025-11-10'],
    ['2025/11/10', '2025-11-10'],
    ['20251110', '2025-11-10'],
    ['2025-11-10T18:30:00-05:00', '2025-11-10'],
    ['2025-11-10 18:30', '2025-11-10'],
    ['Nov 10, 2025', '2025-11-10'],
    ['November 10th, 2025 6:30 PM', '2025-11-10'],
    ['Monday, November 10, 2025', '2025-11-10'],
    ['10-Nov-25', '2025-11-10'],
    ["Nov 10 '25", '2025-11-10'],
    ['10 nov. 2025', '2025-11-10'],
    ['lundi 10 novembre 2025', '2025-11-10'],
    ['lun. 10 nov. 2025', '2025-11-10'],
    ['mar. 10 mars 2026', '2026-03-10'],
    ['mar. 11 nov. 2025', '2025-11-11'],
    ['10 mar 2026', '2026-03-10'],
    ['le 1er février 2026', '2026-02-01'],
    ['1ᵉʳ févr. 2026'.replace('ᵉʳ', 'er'), '2026-02-01'],
    ['10 août 2026 à 18 h 30', '2026-08-10'],
    ['31/12/2025', '2025-12-31'],
    ['12/31/2025', '2025-12-31'],
    ['05/05/2026', '2026-05-05'],
    [45971, '2025-11-10'],
    ['45971.77', '2025-11-10'],
    [{ day: '2025-11-10', minutes: 1110 }, '2025-11-10'],
    ['30 Feb 2026', 'impossible-date'],
    ['2026-13-01', 'impossible-date'],
    ['31/31/2026', 'impossible-date'],
    ['03/04/2026', 'ambiguous-date'],
    ['3.4.26', 'ambiguous-date'],
    ['soon', 'not-a-date'],
    ['May', 'not-a-date'],
    ['12', 'not-a-date'],
    ['', 'not-a-date'],
  ] as [Cell, string][])('%o is %s', (written, day) => {
    expect(asDay(written)).toBe(day);
  });

  it.each([
    ['03/04/2026', true, '2026-04-03'],
    ['03/04/2026', false, '2026-03-04'],
    ['3-4-26', true, '2026-04-03'],
    ['31/02/2026', true, 'impossible-date'],
  ] as const)('%s, with the day first %s, is %s', (written, dayFirst, day) => {
    expect(asDay(written, dayFirst)).toBe(day);
  });

  it('reads back every real day in every form', () => {
    const months = { en: ['en-CA', 'en-US', 'en-GB'], fr: ['fr-CA', 'fr-FR'] };
    const forms = [...months.en, ...months.fr].flatMap((locale) =>
      (['long', 'medium'] as const).map((dateStyle) => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' })),
    );
    const full = ['en-CA', 'fr-CA'].map(
      (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }),
    );
    const anyDay = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, (date) => {
        const iso = date.toISOString().slice(0, 10);
        for (const form of [...forms, ...full]) expect(asDay(form.format(date))).toBe(iso);
        const [year, month, day] = iso.split('-');
        expect(asDay(`${day}/${month}/${year}`, true)).toBe(iso);
        expect(asDay(`${month}/${day}/${year}`, Number(day) > 12 ? undefined : false)).toBe(iso);
      }),
    );
  });

  it('reads back every day Excel counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 79_999 }), (serial) => {
        expect(asDay(serial)).toBe(serialDay(serial));
        expect(asDay(`${serial}`)).toBe(serialDay(serial));
      }),
    );
  });

  it('never throws, and gives a real day or says why not', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(cell, fc.option(fc.boolean(), { nil: undefined }), (written, dayFirst) => {
        expect(asDay(written, dayFirst)).toMatch(/^(\d{4}-\d{2}-\d{2}|not-a-date|impossible-date|ambiguous-date)$/);
      }),
    );
  });
});

describe('a day without its year', () => {
  it.each([
    ['Nov 10', '11-10'],
    ['10 nov.', '11-10'],
    ['12-Jan', '01-12'],
    ['1er mars', '03-01'],
    ['Mon Nov 10', '11-10'],
    ['Nov 2025', null],
    ['Total', null],
  ])('%s is %s', (written, dayOfYear) => {
    expect(readDayOfYear(written)).toBe(dayOfYear);
  });
});

describe('a month or a year alone', () => {
  it.each([
    ['March 2024', '2024-03-01'],
    ['févr. 2026', '2026-02-01'],
    ['2024-03', '2024-03-01'],
    ['2023', '2023-01-01'],
    ['2023-14', null],
    ['March', null],
  ])('%s begins on %s', (written, day) => {
    expect(readMonth(written)).toBe(day);
  });
});
