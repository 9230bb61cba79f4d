import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, instantOf, isRealDay, monthsBefore } from '@/domain/calendar';

const TORONTO = 'America/Toronto';
const anyDay = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1960-01-01', n));

describe('days', () => {
  it.each([
    ['2026-10-31', 12, '2025-10-31'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2026-01-15', 1, '2025-12-15'],
  ])('%s, %i months before, is %s', (day, months, expected) => {
    expect(monthsBefore(day, months)).toBe(expected);
  });

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2026-2-28', false],
    ['2026-13-01', false],
    ['', false],
  ])('%s exists: %s', (day, expected) => {
    expect(isRealDay(day)).toBe(expected);
  });

  it('counts from one to another as many as are added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });
});

describe('instants', () => {
  it.each([
    ['2026-01-15', '09:00', '2026-01-15T14:00:00.000Z'],
    ['2026-07-15', '09:00', '2026-07-15T13:00:00.000Z'],
    // The hour that daylight saving skips is read as the hour after it; of the hour it repeats, the first.
    ['2026-03-08', '02:30', '2026-03-08T07:30:00.000Z'],
    ['2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
    ['2026-11-01', '09:00', '2026-11-01T14:00:00.000Z'],
  ])('%s %s in Toronto is %s', (day, time, expected) => {
    expect(new Date(instantOf(day, time, TORONTO)).toISOString()).toBe(expected);
  });

  it('fall on the day they were made of', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 3, max: 23 }), (day, hour) => {
        expect(dayOf(instantOf(day, `${String(hour).padStart(2, '0')}:15`, TORONTO), TORONTO)).toBe(day);
      }),
    );
  });
});
