import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topFrom, topOf } from '@/domain/flags/load';
import { NOW, Records, short } from './facts-builder';

const given = (...minutes: number[]) => minutes.map((each, i) => ({ personId: `p${i}`, minutes: each }));

describe('the top share', () => {
  test.each<[string, number[], number | null]>([
    ['one of ten', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 10],
    ['nine are too few for a tenth', [1, 2, 3, 4, 5, 6, 7, 8, 9], null],
    ['two alike at the top of ten: neither is in a tenth', [1, 2, 3, 4, 5, 6, 7, 8, 9, 9], null],
    ['two of twenty', [...Array(18).fill(5), 80, 90], 80],
    ['the second is alike with the third', [...Array(17).fill(5), 80, 80, 90], 90],
    ['nobody gave anything', Array(20).fill(0), null],
    ['one gave something', [...Array(19).fill(0), 30], 30],
  ])('%s', (_, minutes, least) => {
    expect(topFrom(given(...minutes), 10)).toBe(least);
  });

  test('is never more people than the share, and nobody outside gave as much', () => {
    const anyone = fc.array(fc.nat(600), { maxLength: 60 }).map((minutes) => given(...minutes));
    fc.assert(
      fc.property(anyone, fc.integer({ min: 1, max: 100 }), (all, percent) => {
        const top = topOf(all, percent);
        expect(top.length * 100).toBeLessThanOrEqual(all.length * percent);
        const least = Math.min(...top.map(({ minutes }) => minutes));
        for (const one of all) if (!top.includes(one)) expect(one.minutes).toBeLessThan(least);
        expect(top.every(({ minutes }) => minutes > 0)).toBe(true);
      }),
    );
  });
});

describe('over-load', () => {
  const groups = ['a', 'b', 'c', 'd', 'e'];
  function sits(count: number, seat: Parameters<Records['seat']>[2] = {}): Records {
    const records = new Records().advisor('pat');
    for (const group of groups) records.group(group, 'works');
    groups.slice(0, count).forEach((group, i) => {
      records.seat(group, 'pat', { from: `2026-0${i + 1}-01`, ...seat });
    });
    return records;
  }

  test.each<[string, Records, [string, string, number][]]>([
    ['three groups', sits(3), []],
    ['four groups, since the fourth', sits(4), [['pat', '2026-04-01', 1]]],
    ['five groups', sits(5), [['pat', '2026-04-01', 2]]],
    ['four seats in three groups', sits(3).seat('a', 'pat', { class: 'non-voting' }), []],
    ['a partner’s seat is not an advisor’s load', sits(3).seat('d', 'pat', { side: 'partner' }), []],
    ['one of them is over', sits(3).seat('d', 'pat', { to: '2026-10-30' }), []],
    ['one of them is not yet', sits(3).seat('d', 'pat', { from: '2026-11-01' }), []],
    [
      'an alternate gives time too',
      sits(3).seat('d', 'pat', { class: 'alternate', from: '2026-07-01' }),
      [['pat', '2026-07-01', 1]],
    ],
  ])('%s', (_, records, expected) => {
    expect(short(records.find('over-load'))).toEqual(expected);
  });

  test('a group that was closed is no load', () => {
    const records = sits(3).group('gone', 'works', '2026-06-01').seat('gone', 'pat');
    expect(records.find('over-load')).toEqual([]);
  });

  /** Ten advisors; the last gave 600 minutes in three parts. */
  function ten(): Records {
    const records = new Records();
    for (let i = 0; i < 9; i++) records.advisor(`p${i}`).gave(`p${i}`, 60 * i);
    return records.advisor('pat').gave('pat', 600, ['2026-08-20', '2026-09-10', '2026-10-20']);
  }

  test('in the top tenth by hours, since the time given came to that', () => {
    const [found, ...others] = ten().find('over-load');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      ...{ personId: 'pat', since: '2026-10-20', measure: 1, groupIds: [] },
      figures: { hours: 10, days: 90, overGroups: 0, overHours: 1 },
    });
    expect(found?.evidence.map(({ what, detail }) => [what, detail?.minutes])).toEqual(
      Array(3).fill(['gave-time', 200]),
    );
  });

  test('both at once is one flag, since the earlier', () => {
    const records = ten();
    for (const group of groups.slice(0, 4)) records.group(group, 'works').seat(group, 'pat', { from: '2026-02-01' });
    const [found] = records.find('over-load');
    expect(found).toMatchObject({
      since: '2026-02-01',
      measure: 2,
      figures: { seats: 4, overGroups: 1, overHours: 1 },
    });
    expect(found?.evidence).toHaveLength(7);
  });

  test('the share and the groups are thresholds', () => {
    expect(ten().find('over-load', NOW, { 'over-load-top-percent': 20 })).toHaveLength(2);
    expect(sits(3).find('over-load', NOW, { 'over-load-groups': 2 })).toHaveLength(1);
  });
});
