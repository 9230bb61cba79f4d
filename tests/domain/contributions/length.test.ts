import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMinutes } from '@/components/format';
import { minutesOf } from '@/domain/contributions/length';

describe('how long something took, as people write it', () => {
  it.each([
    ['90 min', 90],
    ['90min.', 90],
    ['1.5', 90],
    ['1,5', 90],
    ['1,5 h', 90],
    ['1.25 hours', 75],
    ['2 heures', 120],
    ['1 h 30', 90],
    ['1h05', 65],
    ['1 h 30 min', 90],
    ['1:30', 90],
    ['0:45', 45],
    ['24', 1440],
    ['40 h', 2400],
    // Meant as minutes by many: not guessed.
    ['90', null],
    ['1 h 75', null],
    ['-2', null],
    ['an hour', null],
    ['1.5.5', null],
    ['', null],
    ['1e3', null],
  ])('%s → %s', (text, minutes) => {
    expect(minutesOf(text)).toBe(minutes);
  });

  it('reads what Heard writes, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6000 }).filter((minutes) => minutes < 60_000),
        (minutes) => {
          for (const locale of ['en', 'fr'] as const) expect(minutesOf(formatMinutes(minutes, locale))).toBe(minutes);
        },
      ),
    );
  });

  it('never fails, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const minutes = minutesOf(text);
        expect(minutes === null || (Number.isInteger(minutes) && minutes >= 0)).toBe(true);
      }),
    );
  });
});
