import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDay,
  formatDayMedium,
  formatDayShort,
  formatMinutes,
  formatMoment,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatWeekday,
} from '@/components/format';

const plain = (text: string | null): string | null => text?.replace(/\u00a0/g, '_') ?? null;

describe('how days, money and figures are written', () => {
  it.each([
    [formatDay('2026-10-31', 'en'), '31_October 2026'],
    [formatDay('2026-10-31', 'fr'), '31_octobre 2026'],
    [formatDay('2026-01-01', 'fr'), '1er_janvier 2026'],
    [formatDay('2026-01-11', 'fr'), '11_janvier 2026'],
    [formatDayShort('2026-09-17', 'en'), '17_Sep'],
    [formatDayMedium('2026-09-17', 'en'), '17_Sep 2026'],
    [formatDayMedium('2026-09-17', 'fr'), '17_sept. 2026'],
    [formatWeekday('2026-10-31', 'en'), 'Saturday 31_October 2026'],
    [formatWeekday('2026-10-31', 'fr'), 'samedi 31_octobre 2026'],
    [formatMonth('2026-10-31', 'fr'), 'octobre 2026'],
    [formatMoney(123450, 'en'), '$1,234.50'],
    [formatMoney(123450, 'fr'), '1_234,50_$'],
    [formatMoney(5, 'fr'), '0,05_$'],
    [formatMinutes(90, 'en'), '1_h_30_min'],
    [formatMinutes(90, 'fr'), '1_h_30'],
    [formatMinutes(65, 'fr'), '1_h_05'],
    [formatMinutes(120, 'en'), '2_h'],
    [formatMinutes(45, 'fr'), '45_min'],
    [formatMinutes(0, 'en'), '0_min'],
    [formatPercent(3, 8, 'en'), '38%'],
    [formatPercent(3, 8, 'fr'), '38_%'],
    [formatPercent(0, 0, 'en'), null],
    [formatNumber(1234, 'fr'), '1_234'],
    [formatMoment(Date.UTC(2026, 10, 1, 2, 30), 'America/Toronto', 'fr'), '31_octobre 2026, 22_h_30'],
  ])('%s', (written, wanted) => {
    expect(plain(written)).toBe(wanted);
  });

  it('a day is never moved by the zone of the machine', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(formatDay(day, 'en')).toContain(String(Number(day.slice(8))));
          expect(formatDay(day, 'en')).toContain(day.slice(0, 4));
        },
      ),
    );
  });

  it('money never breaks over a line and loses no cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom('en' as const, 'fr' as const), (cents, locale) => {
        const text = formatMoney(cents, locale);
        expect(text).not.toMatch(/[ \u202f]/);
        expect(Number(text.replace(/\D/g, ''))).toBe(cents);
      }),
    );
  });
});
