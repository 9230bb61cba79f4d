import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '@/domain/calendar';
import type { Attendance } from '@/domain/meetings/words';
import { NOW, Records, short } from './facts-builder';

const seated = () => new Records().advisor('pat').group('table').seat('table', 'pat');

describe('effectively-excluded', () => {
  const ON = '2026-05-10';
  /** Pat at one meeting: told on a day, so many hours ahead, with a need, and there or not. */
  function pat(given: { sent?: Day | null; hours?: number; need?: boolean; attendance?: Attendance | null }) {
    const { sent = '2026-04-20', hours, need = false, attendance = 'absent-with-word' } = given;
    const records = seated();
    const meeting = records.meeting('table', ON, { people: 6 });
    records.invite(meeting, 'pat', sent);
    if (attendance !== null) records.present(meeting, 'pat', 'invited', attendance);
    const hoursAhead = hours ?? null;
    if (need || hoursAhead !== null)
      records.rows.barred.push({ meetingId: meeting, personId: 'pat', needUnmet: need ? 1 : 0, hoursAhead });
    return records;
  }

  test.each<[string, Parameters<typeof pat>[0], boolean]>([
    ['absent, told in time, no need', {}, false],
    ['a need was not met', { need: true }, true],
    ['a need was not met, absent without word', { need: true, attendance: 'absent-without-word' }, true],
    ['told the day before', { sent: '2026-05-09' }, true],
    ['told on the day', { sent: ON }, true],
    ['told two days before: dates alone', { sent: '2026-05-08' }, false],
    ['told two days before, 40 hours', { sent: '2026-05-08', hours: 40 }, true],
    ['told the day before by date, 48 hours by the clock', { sent: '2026-05-09', hours: 48 }, false],
    ['47 hours and 59 minutes', { hours: 48 - 1 / 60 }, true],
    ['told after it had begun', { hours: -3 }, true],
    ['nobody knows when they were told', { sent: null }, false],
    ['came all the same', { sent: ON, attendance: 'in-person' }, false],
    ['came for part of it', { sent: ON, attendance: 'part' }, false],
    ['nobody wrote down whether they came', { sent: ON, attendance: null }, false],
  ])('%s: %s', (_, given, found) => {
    expect(short(pat(given).find('effectively-excluded'))).toEqual(found ? [['pat', ON, 1]] : []);
  });

  test('the hours are a threshold', () => {
    expect(pat({ hours: 60 }).find('effectively-excluded', NOW, { 'told-late-hours': 72 })).toHaveLength(1);
    expect(pat({ sent: '2026-05-08' }).find('effectively-excluded', NOW, { 'told-late-hours': 49 })).toHaveLength(1);
  });

  test('says which it was, never what the need was', () => {
    const records = seated();
    const [need, late] = [records.meeting('table', '2026-02-01'), records.meeting('table', '2026-03-01')];
    records.barred(need, 'pat', { need: true }).barred(late, 'pat', { hoursAhead: 5 });
    const [found] = records.find('effectively-excluded');
    expect(found).toMatchObject({ since: '2026-02-01', measure: 2, figures: { absent: 2, needs: 1, late: 1 } });
    expect(found?.evidence).toEqual([
      { on: '2026-02-01', what: 'need-not-met', ref: { kind: 'meeting', id: need } },
      { on: '2026-03-01', what: 'told-too-late', ref: { kind: 'meeting', id: late } },
    ]);
  });

  test('a partner’s hat, and a day after they left, are not the rule’s', () => {
    const records = new Records().advisor('pat', { left: '2026-04-01' }).group('table').seat('table', 'pat');
    records.barred(records.meeting('table', ON), 'pat', { need: true });
    const other = new Records().advisor('pat').group('table').seat('table', 'pat', { side: 'partner' });
    other.barred(other.meeting('table', ON), 'pat', { need: true });
    expect([records, other].flatMap((one) => one.find('effectively-excluded'))).toEqual([]);
  });
});

describe('drifting-away', () => {
  const day = (i: number): Day => addDays('2026-01-10', i * 14);
  /** Pat's meetings in order: came (x), not (.), not and nothing written of anyone (?). */
  function year(marks: string, records = seated()): Records {
    for (const [i, mark] of [...marks].entries()) {
      const meeting = records.meeting('table', day(i), { people: mark === '?' ? 0 : 6 });
      if (mark === 'x') records.present(meeting, 'pat');
    }
    return records;
  }

  test.each<[string, string, number | null, number?]>([
    ['came to four, then to none of three', 'xxxx...', 6, 3],
    ['came to three of four, then to none of three', 'xx.x...', 6, 3],
    ['came to two of four', 'x.x....', null],
    ['missed two only', 'xxxx..', null],
    ['too few before', 'xxx...', null],
    ['came again', 'xxxx...x', null],
    ['missed four: still three of the four before', 'xxxx....', 6, 4],
    ['missed five: two of the four before', 'xxxx.....', null],
    ['missed more, and came to more before', 'xxxxx....', 7, 4],
    ['a year of coming, then gone', 'xxxxxxxxxx...', 12, 3],
    ['meetings where nothing is known of anyone are not counted', 'xx?xx.??..', 9, 3],
    ['never came', '.......', null],
  ])('%s: %s', (_, marks, since, measure) => {
    const expected = since === null ? [] : [['pat', day(since), measure]];
    expect(short(year(marks).find('drifting-away'))).toEqual(expected);
  });

  test('expected meetings of every group count, and no others', () => {
    const records = year('xxxx', seated()).group('council', 'advises').seat('council', 'pat', { from: '2026-03-01' });
    for (const i of [4, 5, 6]) records.meeting('council', day(i), { people: 5 });
    expect(records.find('drifting-away')[0]?.groupIds).toEqual(['table', 'council']);
    const elsewhere = year('xxxx').group('other', 'works');
    for (const i of [4, 5, 6]) elsewhere.meeting('other', day(i), { people: 5 });
    expect(elsewhere.find('drifting-away')).toEqual([]);
  });

  test('leave is no drifting', () => {
    expect(year('xxxx...', seated().leave('pat', day(4), null)).find('drifting-away')).toEqual([]);
  });

  test('shows all seven meetings it looked at', () => {
    const [found] = year('.xxxx...').find('drifting-away');
    expect(found?.evidence.map(({ what }) => what)).toEqual([
      ...['came-before', 'came-before', 'came-before', 'came-before'],
      ...['not-come-since', 'not-come-since', 'not-come-since'],
    ]);
    expect(found?.figures).toEqual({ came: 4, of: 4, missed: 3 });
  });

  test('the numbers are thresholds', () => {
    const changed = { 'drifting-missed': 2, 'drifting-came-of': 3, 'drifting-came-least': 2 };
    expect(short(year('x.x..').find('drifting-away', NOW, changed))).toEqual([['pat', day(4), 2]]);
  });

  test('coming to the last one always ends it', () => {
    const marks = fc.string({ unit: fc.constantFrom('x', '.', '?'), maxLength: 18 });
    fc.assert(
      fc.property(marks, (some) => {
        expect(year(`${some}x`).find('drifting-away')).toEqual([]);
        for (const found of year(some).find('drifting-away')) {
          expect(found.measure).toBeGreaterThanOrEqual(3);
          expect(found.since <= found.evidence.at(-1)!.on).toBe(true);
        }
      }),
    );
  });
});
