import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originOf } from '@/domain/attendance/came-how';
import { minutesByTimes } from '@/domain/attendance/time-there';

const MINUTE = 60_000;
const [startsAt, endsAt] = [600 * MINUTE, 720 * MINUTE];
const meeting = { startsAt, endsAt };

describe('the time someone was there', () => {
  it.each([
    ['nothing was written down', null, null, null],
    ['came late', 630, null, 90],
    ['left early', null, 660, 60],
    ['came early: waiting is not counted', 570, null, 120],
    ['stayed longer', null, 750, 150],
    ['came and left', 615, 675, 60],
    ['came after it was over', 730, null, 0],
  ])('%s', (_, arrived, left, minutes) => {
    const at = (minute: number | null) => (minute === null ? null : minute * MINUTE);
    expect(minutesByTimes({ ...meeting, arrivedAt: at(arrived), leftAt: at(left) })).toBe(minutes);
  });

  it('is not known of a meeting whose times are not', () => {
    const unknown = { startsAt: null, endsAt: null };
    expect(minutesByTimes({ ...unknown, arrivedAt: startsAt, leftAt: null })).toBeNull();
    expect(minutesByTimes({ ...unknown, arrivedAt: startsAt, leftAt: endsAt })).toBe(120);
  });

  it('is never less than nothing, and never more for who came later', () => {
    const minute = fc.integer({ min: 0, max: 1440 }).map((m) => m * MINUTE);
    fc.assert(
      fc.property(minute, minute, minute, (arrivedAt, later, leftAt) => {
        const early = minutesByTimes({ ...meeting, arrivedAt: Math.min(arrivedAt, later), leftAt }) ?? -1;
        const late = minutesByTimes({ ...meeting, arrivedAt: Math.max(arrivedAt, later), leftAt }) ?? -1;
        expect(late).toBeGreaterThanOrEqual(0);
        expect(early).toBeGreaterThanOrEqual(late);
      }),
    );
  });
});

describe('how someone came to be there', () => {
  it.each([
    [false, false, 'walked-in'],
    [true, false, 'invited'],
    [false, true, 'asked'],
    [true, true, 'asked'],
  ])('invited %s, asked %s', (invited, asked, origin) => {
    expect(originOf({ invited, asked })).toBe(origin);
  });
});
