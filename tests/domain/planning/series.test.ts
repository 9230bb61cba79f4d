import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, timeOf } from '@/domain/calendar';
import { type SeriesStep, seriesSteps } from '@/domain/meetings/words';
import { dayInSeries, daysOfSeries, MOST_IN_A_SERIES, movedDays } from '@/domain/planning/series';
import { spanOf, whyNotThen } from '@/domain/planning/when';

const TORONTO = 'America/Toronto';
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const aDay = fc.integer({ min: 0, max: 1460 }).map((days) => addDays('2026-01-01', days));
const aStep = fc.constantFrom(...seriesSteps);

describe('the days of a series', () => {
  it.each<[SeriesStep, string, string, string[]]>([
    ['weekly', '2026-10-26', '2026-11-16', ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16']],
    ['every-two-weeks', '2026-10-26', '2026-11-22', ['2026-10-26', '2026-11-09']],
    // The second Thursday.
    ['monthly-by-weekday', '2026-11-12', '2027-02-28', ['2026-11-12', '2026-12-10', '2027-01-14', '2027-02-11']],
    // A fifth Monday is the last one where a month has four.
    ['monthly-by-weekday', '2026-11-30', '2027-02-28', ['2026-11-30', '2026-12-28', '2027-01-25', '2027-02-22']],
    ['quarterly-by-weekday', '2026-12-01', '2027-07-01', ['2026-12-01', '2027-03-02', '2027-06-01']],
    // The last day of a shorter month, and back to the 31st.
    ['monthly-by-date', '2026-12-31', '2027-03-31', ['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31']],
  ])('%s from %s to %s', (step, from, until, days) => {
    expect(daysOfSeries(from, until, step)).toEqual(days);
  });

  it('is the first day alone where the last possible one is the same, and none where it is before', () => {
    expect(daysOfSeries('2026-11-12', '2026-11-12', 'weekly')).toEqual(['2026-11-12']);
    expect(daysOfSeries('2026-11-12', '2026-11-11', 'weekly')).toEqual([]);
  });

  it('stops one beyond the most, so that a slip of the year is seen', () => {
    expect(daysOfSeries('2026-01-01', '9999-01-01', 'weekly')).toHaveLength(MOST_IN_A_SERIES + 1);
  });

  it('grows from day to day, and by weekday stays on that weekday', () => {
    fc.assert(
      fc.property(aDay, aStep, fc.nat(60), (first, step, nth) => {
        const day = dayInSeries(first, step, nth);
        expect(dayInSeries(first, step, 0)).toBe(first);
        expect(dayInSeries(first, step, nth + 1) > day).toBe(true);
        if (step !== 'monthly-by-date') expect(weekday(day)).toBe(weekday(first));
      }),
    );
  });
});

describe('a series that moves to another day', () => {
  it('keeps its pattern: the second Thursday becomes the second Tuesday', () => {
    const days = ['2026-12-10', '2027-01-14', '2027-02-11'];
    expect(movedDays('monthly-by-weekday', '2026-11-12', '2026-11-10', days)).toEqual([
      '2026-12-08',
      '2027-01-12',
      '2027-02-09',
    ]);
  });

  it('takes a day that was moved on its own along by as many days', () => {
    const days = ['2026-11-19', '2026-11-27'];
    expect(movedDays('weekly', '2026-11-12', '2026-11-10', days)).toEqual(['2026-11-17', '2026-11-25']);
  });

  it('moves back to where it was', () => {
    fc.assert(
      fc.property(
        aDay,
        fc.integer({ min: -20, max: 20 }),
        fc.constantFrom<SeriesStep>('weekly', 'every-two-weeks'),
        (from, by, step) => {
          const days = daysOfSeries(from, addDays(from, 100), step).slice(1);
          const to = addDays(from, by);
          expect(movedDays(step, to, from, movedDays(step, from, to, days))).toEqual(days);
        },
      ),
    );
  });
});

describe('when a meeting is', () => {
  it('begins at the same hour by the clock on both sides of a change of the clocks', () => {
    const days = daysOfSeries('2026-10-19', '2027-04-01', 'weekly');
    const spans = days.map((on) => spanOf({ on, starts: '18:00', ends: '20:00' }, TORONTO));
    expect(new Set(spans.map(({ startsAt }) => timeOf(startsAt, TORONTO)))).toEqual(new Set(['18:00']));
    expect(new Set(spans.map(({ startsAt }) => new Date(startsAt).getUTCHours()))).toEqual(new Set([22, 23]));
  });

  const TODAY = '2026-11-01';
  const now = Date.parse('2026-11-01T17:00:00Z');
  const around = { now, today: TODAY, closedOn: null };
  it.each<[string, string, string, string, string | null, string | undefined]>([
    ['yesterday', '2026-10-31', '18:00', '20:00', null, 'meets-in-the-past'],
    ['earlier today', TODAY, '09:00', '11:00', null, 'meets-in-the-past'],
    ['later today', TODAY, '18:00', '20:00', null, undefined],
    ['going on now', TODAY, '11:00', '13:00', null, undefined],
    ['an end before the start', '2026-11-12', '20:00', '18:00', null, 'meeting-ends-before-start'],
    ['no time at all', '2026-11-12', '18:00', '18:00', null, 'meeting-ends-before-start'],
    ['a year mistyped', '2206-11-12', '18:00', '20:00', null, 'too-far-ahead'],
    ['a group that ends before', '2026-11-12', '18:00', '20:00', '2026-11-11', 'group-closed'],
    ['the last day of a group', '2026-11-12', '18:00', '20:00', '2026-11-12', undefined],
    // The clocks go from 2:00 to 3:00: half past two is half past three, and an end at three is before it.
    ['the hour that is skipped', '2027-03-14', '02:30', '03:00', null, 'meeting-ends-before-start'],
  ])('%s', (_, on, starts, ends, closedOn, code) => {
    const span = spanOf({ on, starts, ends }, TORONTO);
    expect(whyNotThen(on, span, { ...around, closedOn })?.code).toBe(code);
  });
});
