import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { perform } from '@/domain/command';
import { type DatedValue, periodsOf, standingOn } from '@/domain/settings/dated';
import { setRate, setThreshold } from '@/domain/settings/dated-commands';
import { setSoFar } from '@/domain/settings/history-queries';
import { ratesOn, thresholdsOn } from '@/domain/settings/queries';
import { boundsOf, rateGroups, thresholdGroups } from '@/domain/settings/thresholds';
import { rateNames, thresholdDefaults, thresholdNames } from '@/domain/settings/words';
import { stampOf } from '@/domain/stamp';
import { personViewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { addPerson } from '../access/people';

const row = (fromDay: string, value: number, setAt = 0): DatedValue => ({
  ...{ id: `${fromDay}.${setAt}`, fromDay, value, setAt, setBy: null, by: null },
});

describe('how a setting stands over time', () => {
  test.each<[string, DatedValue[], unknown]>([
    ['as Heard comes', [], [{ value: 7, from: null }]],
    [
      'one value from a day',
      [row('2026-05-01', 10)],
      [
        { value: 7, from: null },
        { value: 10, from: '2026-05-01' },
      ],
    ],
    ['the last one set for a day holds', [row('2026-05-01', 10), row('2026-05-01', 7, 1)], [{ value: 7, from: null }]],
    [
      'a value for an earlier day does not reach beyond a later one',
      [row('2026-05-01', 10), row('2026-03-01', 5, 1)],
      [
        { value: 7, from: null },
        { value: 5, from: '2026-03-01' },
        { value: 10, from: '2026-05-01' },
      ],
    ],
  ])('%s', (_what, rows, periods) => expect(periodsOf(rows, 7)).toEqual(periods));

  test('today and what comes', () => {
    const periods = periodsOf([row('2026-05-01', 10)], 7);
    expect(standingOn(periods, '2026-04-30')).toEqual({ now: periods[0], next: periods[1] });
    expect(standingOn(periods, '2026-05-01')).toEqual({ now: periods[1], next: null });
  });

  test('it is what the rules are given on every day, whatever was set in whatever order', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
    const set = fc.array(fc.tuple(day, fc.integer({ min: 1, max: 60 })), { maxLength: 8 });
    const db = freshDatabase();
    const viewer = personViewer(db, addPerson(db, 'rosa@example.ca', 'administrator'), ['administrator']);
    fc.assert(
      fc.property(set, day, (values, asked) => {
        db.sql.prepare('delete from thresholds').run();
        values.forEach(([fromDay, value], i) => {
          const stamp = stampOf(setSoFar(viewer, 'thresholds').get('late-notice-days') ?? []);
          const answer = perform(viewer, setThreshold, { name: 'late-notice-days', value, fromDay, stamp }, i);
          expect(answer.ok).toBe(true);
        });
        const periods = periodsOf(setSoFar(viewer, 'thresholds').get('late-notice-days') ?? [], 7);
        expect(standingOn(periods, asked).now.value).toBe(thresholdsOn(viewer, asked)['late-notice-days']);
      }),
      { numRuns: 30 },
    );
  });
});

describe('setting a threshold or a rate', () => {
  function house() {
    const db = freshDatabase();
    const rosa = addPerson(db, 'rosa@example.ca', 'administrator');
    const viewer = personViewer(db, rosa, ['administrator']);
    const sofar = (table: 'thresholds' | 'rates', name: string) => setSoFar(viewer, table).get(name) ?? [];
    return { db, rosa, viewer, sofar };
  }
  const wanted = { name: 'late-notice-days', value: 10, fromDay: '2026-12-01' };

  test('keeps who, when and from which day; sent twice it is set once', () => {
    const { db, rosa, viewer, sofar } = house();
    const first = { ...wanted, stamp: stampOf([]) };
    expect(perform(viewer, setThreshold, first, 5)).toMatchObject({ ok: true });
    expect(perform(viewer, setThreshold, first, 6)).toMatchObject({ ok: true });
    expect(sofar('thresholds', 'late-notice-days')).toMatchObject([
      { value: 10, fromDay: '2026-12-01', setBy: rosa, by: 'rosa', setAt: 5 },
    ]);
    const [activity] = db.sql.prepare('select command, subject_kind, subject_id, fields from activity').all();
    expect(activity).toEqual({
      ...{ command: 'settings.set-threshold', subject_kind: 'threshold', subject_id: 'late-notice-days' },
      fields: '["value","fromDay"]',
    });
  });

  test('someone who set it meanwhile is not overwritten unseen', () => {
    const { viewer, sofar } = house();
    const stamp = stampOf([]);
    perform(viewer, setThreshold, { ...wanted, stamp }, 5);
    expect(perform(viewer, setThreshold, { ...wanted, value: 12, stamp }, 6)).toMatchObject({
      refusal: 'changed-meanwhile',
    });
    const now = stampOf(sofar('thresholds', 'late-notice-days'));
    expect(perform(viewer, setThreshold, { ...wanted, value: 12, stamp: now }, 7)).toMatchObject({ ok: true });
    expect(thresholdsOn(viewer, '2026-12-01')['late-notice-days']).toBe(12);
    expect(thresholdsOn(viewer, '2026-11-30')['late-notice-days']).toBe(7);
  });

  test.each([
    ['a number below what makes sense', { value: 0 }],
    ['a number above', { value: 731 }],
    ['half a day', { value: 1.5 }],
    ['a day that does not exist', { fromDay: '2026-02-30' }],
    ['a threshold there is not', { name: 'made-up' }],
  ])('%s is refused', (_what, change) => {
    const { viewer } = house();
    const answer = perform(viewer, setThreshold, { ...wanted, stamp: stampOf([]), ...change }, 5);
    expect(answer).toMatchObject({ why: 'invalid' });
  });

  test('a rate holds from its day, in cents', () => {
    const { viewer } = house();
    const rate = { name: 'mileage-south', value: 45, fromDay: '2027-01-01', stamp: stampOf([]) };
    expect(perform(viewer, setRate, rate, 5)).toMatchObject({ ok: true });
    expect(ratesOn(viewer, '2026-12-31')['mileage-south']).toBe(40);
    expect(ratesOn(viewer, '2027-01-01')['mileage-south']).toBe(45);
    expect(perform(viewer, setRate, { ...rate, value: 100_001 }, 6)).toMatchObject({ why: 'invalid' });
  });

  test('only those who read the settings see what was set', () => {
    const { db, rosa, viewer } = house();
    perform(viewer, setThreshold, { ...wanted, stamp: stampOf([]) }, 5);
    expect(setSoFar(personViewer(db, rosa, ['coordinator']), 'thresholds').size).toBe(1);
    for (const role of ['finance', 'leader', 'chair', 'advisor'] as const)
      expect(setSoFar(personViewer(db, rosa, [role]), 'thresholds').size).toBe(0);
  });
});

test('every threshold and every rate stands in one group, within its bounds', () => {
  expect(Object.values(thresholdGroups).flat().sort()).toEqual([...thresholdNames].sort());
  expect(Object.values(rateGroups).flat().sort()).toEqual([...rateNames].sort());
  for (const name of thresholdNames) {
    expect(thresholdDefaults[name]).toBeGreaterThanOrEqual(boundsOf(name).least);
    expect(thresholdDefaults[name]).toBeLessThanOrEqual(boundsOf(name).most);
  }
});
