import { describe, expect, test } from 'vitest';
import { Records, short } from './facts-builder';

describe('had-to-ask', () => {
  const seated = () => new Records().advisor('helen').group('table').group('other').seat('table', 'helen');

  test.each([
    ['once where she holds a seat', [['table', '2026-05-04', 'asked', 'in-person']], [['helen', '2026-05-04', 1]]],
    ['once elsewhere', [['other', '2026-05-04', 'asked', 'in-person']], []],
    [
      'twice elsewhere',
      [
        ['other', '2026-05-04', 'asked', 'video'],
        ['other', '2026-06-04', 'asked', 'phone'],
      ],
      [['helen', '2026-06-04', 2]],
    ],
    ['asked and did not come', [['table', '2026-05-04', 'asked', 'absent-with-word']], []],
    ['walked in or brought is not asking', [['table', '2026-05-04', 'walked-in', 'in-person']], []],
    [
      'elsewhere first, then where she sits',
      [
        ['other', '2026-04-04', 'asked', 'in-person'],
        ['table', '2026-05-04', 'asked', 'in-person'],
      ],
      [['helen', '2026-05-04', 2]],
    ],
  ] as const)('%s', (_, visits, expected) => {
    const records = seated();
    for (const [group, on, origin, attendance] of visits) {
      records.present(records.meeting(group, on), 'helen', origin, attendance);
    }
    expect(short(records.find('had-to-ask'))).toEqual(expected);
  });

  test('with a partner’s hat on, it is not about an advisor', () => {
    const records = new Records().advisor('helen').group('table').seat('table', 'helen', { side: 'partner' });
    records.present(records.meeting('table', '2026-05-04'), 'helen', 'asked');
    expect(records.find('had-to-ask')).toEqual([]);
  });
});

describe('never-invited', () => {
  test.each([
    ['60 days', { joined: '2026-09-01' }, '2026-10-31', [['doris', '2026-10-31', 1]]],
    ['59 days', { joined: '2026-09-01' }, '2026-10-30', []],
    ['invited once', { firstInvited: '2026-10-01' }, '2026-10-31', []],
    ['invited only later', { firstInvited: '2026-11-01' }, '2026-10-31', [['doris', '2025-11-03', 2]]],
    ['joined before the records begin', { joined: '2024-04-18' }, '2026-10-31', [['doris', '2025-11-03', 2]]],
    ['nobody knows when they joined', { joined: null }, '2026-10-31', [['doris', '2026-01-02', 2]]],
    ['left before 60 days', { joined: '2026-01-01', left: '2026-02-01' }, '2026-10-31', []],
    ['left since', { joined: '2026-01-01', left: '2026-06-01' }, '2026-10-31', [['doris', '2026-03-02', 0]]],
    ['left before the window', { joined: '2024-01-01', left: '2025-10-01' }, '2026-10-31', []],
  ] as const)('%s', (_, given, now, expected) => {
    const records = new Records().advisor('doris', { firstInvited: null, ...given }).group('table');
    records.meeting('table', '2025-11-03');
    records.meeting('table', '2026-10-05');
    expect(short(records.find('never-invited', now))).toEqual(expected);
  });

  test('the evidence is every meeting held since they joined, of whatever group', () => {
    const records = new Records().advisor('doris', { joined: '2026-01-15', firstInvited: null }).group('table');
    records.meeting('table', '2026-01-10');
    const after = [records.meeting('table', '2026-02-10'), records.meeting(null, '2026-03-10')];
    expect(records.find('never-invited')[0]?.evidence.map(({ ref }) => ref.id)).toEqual(after);
  });
});

describe('late-notice', () => {
  const told = (...days: (readonly [meeting: string, sent: string | null, told: string | null])[]) => {
    const records = new Records().advisor('imran').group('table').seat('table', 'imran');
    for (const [on, sent, toldOn] of days) records.invite(records.meeting('table', on, { sent }), 'imran', toldOn);
    return records.find('late-notice');
  };

  test.each([
    ['once', [['2026-01-12', '2025-12-29', '2026-01-11']], []],
    [
      'twice',
      [
        ['2026-01-12', '2025-12-29', '2026-01-11'],
        ['2026-02-12', '2026-01-29', '2026-02-11'],
      ],
      [['imran', '2026-02-11', 2]],
    ],
    [
      'with the others',
      [
        ['2026-01-12', '2025-12-29', '2025-12-29'],
        ['2026-02-12', '2026-01-29', '2026-01-20'],
      ],
      [],
    ],
    [
      'nobody knows when',
      [
        ['2026-01-12', null, '2026-01-11'],
        ['2026-02-12', '2026-01-29', null],
      ],
      [],
    ],
  ] as const)('%s', (_, days, expected) => {
    expect(short(told(...days))).toEqual(expected);
  });

  test('says how many days ahead', () => {
    const [found] = told(['2026-01-12', '2025-12-29', '2026-01-11'], ['2026-02-12', '2026-01-29', '2026-02-09']);
    expect(found?.figures).toEqual({ late: 2, least: 1, most: 3 });
    expect(found?.evidence[1]?.detail).toEqual({ day: '2026-02-09', days: 3 });
  });
});
