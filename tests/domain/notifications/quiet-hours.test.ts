import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeOf } from '@/domain/calendar';
import { quietUntil } from '@/domain/notifications/quiet-hours';

const TORONTO = 'America/Toronto';
const NIGHT = { fromHour: 21, untilHour: 8 };
const at = (text: string): number => Date.parse(text);

describe('quiet hours', () => {
  test.each([
    ['just before', '2026-11-22T20:59:59-05:00', null],
    ['as they begin', '2026-11-22T21:00:00-05:00', '2026-11-23T08:00:00-05:00'],
    ['after midnight', '2026-11-23T00:30:00-05:00', '2026-11-23T08:00:00-05:00'],
    ['just before they end', '2026-11-23T07:59:59-05:00', '2026-11-23T08:00:00-05:00'],
    ['as they end', '2026-11-23T08:00:00-05:00', null],
    ['the night clocks go forward', '2026-03-07T23:00:00-05:00', '2026-03-08T08:00:00-04:00'],
    ['the night clocks go back', '2026-10-31T23:00:00-04:00', '2026-11-01T08:00:00-05:00'],
  ])('%s', (_when, now, ends) => {
    expect(quietUntil(at(now), NIGHT, TORONTO)).toBe(ends === null ? null : at(ends));
  });

  test.each([
    ['within one day', { fromHour: 1, untilHour: 6 }, '2026-11-23T03:00:00-05:00', '2026-11-23T06:00:00-05:00'],
    ['within one day, not after', { fromHour: 1, untilHour: 6 }, '2026-11-23T06:00:00-05:00', null],
    ['from an hour to the same: never', { fromHour: 5, untilHour: 5 }, '2026-11-23T05:10:00-05:00', null],
    ['until midnight', { fromHour: 21, untilHour: 0 }, '2026-11-22T23:00:00-05:00', '2026-11-23T00:00:00-05:00'],
  ])('%s', (_when, hours, now, ends) => {
    expect(quietUntil(at(now), hours, TORONTO)).toBe(ends === null ? null : at(ends));
  });

  test('they end within a day, at the hour that was set, and it is not quiet then', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    const instant = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') });
    const zone = fc.constantFrom(TORONTO, 'America/Winnipeg', 'Pacific/Chatham');
    fc.assert(
      fc.property(instant, hour, hour, zone, (now, fromHour, untilHour, timeZone) => {
        const ends = quietUntil(now, { fromHour, untilHour }, timeZone);
        if (ends === null) return;
        expect(ends).toBeGreaterThan(now);
        expect(ends - now).toBeLessThanOrEqual(25 * 3_600_000);
        expect(quietUntil(ends, { fromHour, untilHour }, timeZone)).toBeNull();
        // Clocks that skip the hour show the next one.
        expect([untilHour, (untilHour + 1) % 24]).toContain(Number(timeOf(ends, timeZone).slice(0, 2)));
      }),
      { numRuns: 300 },
    );
  });
});
