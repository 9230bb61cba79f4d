import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import { NOW, Records, short } from './facts-builder';

type Places = readonly [advisors: readonly [number, number], partners: readonly [number, number], key?: boolean];
const day = (i: number) => addDays('2026-01-10', i * 14);

describe('invitation-parity', () => {
  function group(meetings: readonly Places[]): Records {
    const records = new Records().group('table');
    for (const [i, [advisors, partners, key = false]] of meetings.entries())
      records.places(records.meeting('table', day(i), { key }), advisors, partners);
    return records;
  }

  test.each<[string, Places[], [number, number] | null]>([
    [
      'as often as partners',
      [
        [
          [5, 5],
          [5, 5],
        ],
      ],
      null,
    ],
    [
      'four in five, beside all: just at the floor',
      [
        [
          [4, 5],
          [5, 5],
        ],
      ],
      null,
    ],
    [
      'three in five',
      [
        [
          [3, 5],
          [5, 5],
        ],
      ],
      [0, 40],
    ],
    [
      'three in four: too few places',
      [
        [
          [3, 4],
          [5, 5],
        ],
      ],
      null,
    ],
    [
      'too few places of partners',
      [
        [
          [1, 5],
          [4, 4],
        ],
      ],
      null,
    ],
    [
      'both sides invited little',
      [
        [
          [2, 5],
          [2, 5],
        ],
      ],
      null,
    ],
    [
      'no partner invited: no figure',
      [
        [
          [0, 5],
          [0, 5],
        ],
      ],
      null,
    ],
    [
      'adding up over meetings',
      [
        [
          [2, 2],
          [3, 3],
        ],
        [
          [1, 2],
          [3, 3],
        ],
        [
          [0, 2],
          [3, 3],
        ],
      ],
      [2, 50],
    ],
    [
      'mended by later meetings',
      [
        [
          [1, 5],
          [5, 5],
        ],
        [
          [9, 9],
          [9, 9],
        ],
        [
          [9, 9],
          [9, 9],
        ],
      ],
      null,
    ],
    [
      'at key meetings apart',
      [
        [
          [9, 9],
          [9, 9],
        ],
        [
          [9, 9],
          [9, 9],
        ],
        [[2, 5], [5, 5], true],
      ],
      [2, 60],
    ],
  ])('%s', (_, meetings, found) => {
    const expected = found === null ? [] : [['table', day(found[0]), found[1]]];
    expect(short(group(meetings).find('invitation-parity'))).toEqual(expected);
  });

  test('says which: all meetings, key ones, or both', () => {
    const all = group([
      [
        [2, 5],
        [5, 5],
      ],
    ]).find('invitation-parity')[0];
    expect(all?.figures).toMatchObject({ all: 1, key: 0, advisors: 40, partners: 100 });
    const key = group([
      [
        [9, 9],
        [9, 9],
      ],
      [
        [9, 9],
        [9, 9],
      ],
      [[2, 5], [5, 5], true],
    ]).find('invitation-parity')[0];
    expect(key?.figures).toMatchObject({ all: 0, key: 1, keyAdvisors: 40, keyPartners: 100 });
    expect(key?.evidence).toEqual([
      {
        ...{ on: day(2), what: 'invited-less', ref: { kind: 'meeting', id: `table@${day(2)}` } },
        detail: { invited: 2, expected: 5, partnersInvited: 5, partnersExpected: 5 },
      },
    ]);
  });

  test('the floor and the places are thresholds', () => {
    const nine = group([
      [
        [9, 10],
        [10, 10],
      ],
    ]);
    expect(nine.find('invitation-parity', NOW, { 'parity-floor-percent': 95 })).toHaveLength(1);
    expect(
      group([
        [
          [1, 2],
          [5, 5],
        ],
      ]).find('invitation-parity', NOW, { 'parity-least-places': 2 }),
    ).toHaveLength(1);
  });

  const side = fc.tuple(fc.nat(6), fc.nat(6)).map(([invited, more]) => [invited, invited + more] as const);
  const meetings = fc.array(fc.tuple(side, side, fc.boolean()), { maxLength: 8 });
  test('inviting every advisor leaves nothing to find; what is found always has evidence', () => {
    fc.assert(
      fc.property(meetings, (some) => {
        for (const { evidence, since } of group(some).find('invitation-parity')) {
          expect(evidence.length).toBeGreaterThan(0);
          expect(since <= day(some.length - 1)).toBe(true);
        }
        const whole = some.map(([[, expected], partners, key]) => [[expected, expected], partners, key] as const);
        expect(group(whole).find('invitation-parity')).toEqual([]);
      }),
    );
  });
});

describe('guest-parity', () => {
  const meetings = (...write: ((records: Records, meeting: string) => unknown)[]): Records => {
    const records = new Records().group('table');
    for (const [i, each] of write.entries()) {
      const meeting = records.meeting('table', day(i));
      each(records.places(meeting, [2, 2], [5, 5]), meeting);
    }
    return records;
  };
  const brings = (side: 'advisor' | 'partner') => (r: Records, m: string) => r.bringing(m, side, { brought: 2 });
  const might = (side: 'advisor' | 'partner') => (r: Records, m: string) => r.bringing(m, side, { might: 1 });
  const nobody = () => undefined;

  test.each<[string, Records, [number, number] | null]>([
    ['nobody brings anyone', meetings(nobody, nobody), null],
    ['a partner brought someone', meetings(nobody, brings('partner')), [1, 1]],
    ['a partner may', meetings(might('partner'), brings('partner')), [0, 2]],
    ['an advisor may as well', meetings(brings('partner'), might('advisor')), null],
    ['an advisor brought someone', meetings(brings('partner'), brings('advisor')), null],
    ['only advisors may', meetings(might('advisor')), null],
  ])('%s', (_, records, found) => {
    expect(short(records.find('guest-parity'))).toEqual(found === null ? [] : [['table', day(found[0]), found[1]]]);
  });

  test('where no advisor sits there is nobody to compare with', () => {
    const records = new Records().group('table');
    const meeting = records.meeting('table', day(0));
    records.places(meeting, [0, 0], [5, 5]).bringing(meeting, 'partner', { brought: 1 });
    expect(records.find('guest-parity')).toEqual([]);
  });

  test('one group’s guests are not another’s', () => {
    const records = meetings(brings('partner')).group('other', 'works');
    const meeting = records.meeting('other', day(3));
    records.places(meeting, [1, 1], [1, 1]).bringing(meeting, 'advisor', { brought: 1 });
    expect(short(records.find('guest-parity'))).toEqual([['table', day(0), 1]]);
  });

  test('says at how many they brought someone', () => {
    const [found] = meetings(might('partner'), brings('partner')).find('guest-parity');
    expect(found?.figures).toEqual({ meetings: 2, brought: 1 });
    expect(found?.evidence.map(({ what, detail }) => [what, detail?.guests])).toEqual([
      ['partners-might', 0],
      ['partners-brought', 2],
    ]);
  });
});
