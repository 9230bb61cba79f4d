import { describe, expect, test } from 'vitest';
import { Records, short } from './facts-builder';

describe('seat-without-vote', () => {
  test.each([
    ['others vote', { weight: 0, class: 'non-voting' as const }, 'decides' as const, [['anjali', '2025-03-01', 1]]],
    ['a voting seat of weight 0', { weight: 0 }, 'decides' as const, [['anjali', '2025-03-01', 1]]],
    ['she votes', { weight: 1 }, 'decides' as const, []],
    ['the group does not decide', { weight: 0 }, 'advises' as const, []],
    ['an alternate stands in', { weight: 0, class: 'alternate' as const }, 'decides' as const, []],
    ['a partner’s seat', { weight: 0, side: 'partner' as const }, 'decides' as const, []],
    ['no longer there', { weight: 0, to: '2026-10-30' }, 'decides' as const, []],
    ['there since July', { weight: 0, from: '2026-07-01' }, 'decides' as const, [['anjali', '2026-07-01', 1]]],
  ])('%s', (_, seat, power, expected) => {
    const records = new Records().advisor('anjali').group('table', power).seat('table', 'anjali', seat);
    records.seat('table', 'alan', { side: 'partner', from: '2025-03-01' });
    expect(short(records.find('seat-without-vote'))).toEqual(expected);
  });

  test('nobody votes there', () => {
    const records = new Records().advisor('anjali').group('table').seat('table', 'anjali', { weight: 0 });
    records.seat('table', null, { side: 'partner' }).seat('table', 'alan', { side: 'partner', weight: 0 });
    expect(records.find('seat-without-vote')).toEqual([]);
  });

  test('a closed group', () => {
    const records = new Records().advisor('anjali').group('table', 'decides', '2026-01-01');
    records.seat('table', 'anjali', { weight: 0 }).seat('table', 'alan', { side: 'partner' });
    expect(records.find('seat-without-vote')).toEqual([]);
  });
});

describe('structural-gap', () => {
  const table = (power: 'decides' | 'advises' = 'decides') => {
    const records = new Records().advisor('joan').group('table', power).seat('table', 'alan', { side: 'partner' });
    records.meeting('table', '2025-11-20');
    return records;
  };

  test.each([
    ['no advisor at all', (r: Records) => r, [['table', '2025-11-20', 1]]],
    ['an advisor votes', (r: Records) => r.seat('table', 'joan'), []],
    ['an advisor without a vote', (r: Records) => r.seat('table', 'joan', { weight: 0 }), [['table', '2025-11-20', 1]]],
    ['an advisor’s seat stands vacant', (r: Records) => r.seat('table', null), [['table', '2025-11-20', 1]]],
    [
      'an alternate only',
      (r: Records) => r.seat('table', 'joan', { class: 'alternate' }),
      [['table', '2025-11-20', 1]],
    ],
    [
      'the last one left the seat',
      (r: Records) => r.seat('table', 'joan', { to: '2026-05-31' }),
      [['table', '2026-06-01', 1]],
    ],
  ] as const)('%s', (_, change, expected) => {
    expect(short(change(table()).find('structural-gap'))).toEqual(expected);
  });

  test('a group that advises has no such gap', () => {
    expect(table('advises').find('structural-gap')).toEqual([]);
  });

  test('an advisor who left the team left the seat', () => {
    const records = new Records().advisor('joan', { left: '2026-05-31' }).group('table').seat('table', 'joan');
    expect(short(records.find('structural-gap'))).toEqual([['table', '2026-06-01', 0]]);
  });

  test('the evidence says what each seat is', () => {
    const records = table().seat('table', null).seat('table', 'joan', { weight: 0 });
    expect(records.find('structural-gap')[0]?.evidence.map(({ what }) => what)).toEqual([
      'no-advisor-votes',
      'seat-not-an-advisors',
      'advisor-seat-vacant',
      'advisor-seat-without-vote',
    ]);
  });
});

describe('lone-voice', () => {
  const meeting = (people: number, guests: number, ...advisors: string[]) => {
    const records = new Records().advisor('devon').advisor('anjali').advisor('wei').group('table');
    records.seat('table', 'devon').seat('table', 'anjali').seat('table', 'wei', { side: 'partner' });
    const held = records.meeting('table', '2025-12-10', { people, guests });
    for (const advisor of advisors) records.present(held, advisor);
    return records;
  };

  test.each([
    ['one among five', 5, 0, ['devon'], 1],
    ['one among four', 4, 0, ['devon'], 0],
    ['guests count among the people', 4, 1, ['devon'], 1],
    ['two', 12, 0, ['devon', 'anjali'], 0],
    ['none', 12, 0, [], 0],
    ['an advisor with a partner’s hat on is a partner', 5, 0, ['wei'], 0],
    ['one, and one with a partner’s hat on', 5, 0, ['devon', 'wei'], 1],
  ] as const)('%s', (_, people, guests, advisors, found) => {
    expect(meeting(people, guests, ...advisors).find('lone-voice')).toHaveLength(found);
  });

  test('an advisor who was invited and stayed away is not there', () => {
    const records = meeting(6, 0, 'devon').present('table@2025-12-10', 'anjali', 'invited', 'absent-with-word');
    expect(short(records.find('lone-voice'))).toEqual([['table', '2025-12-10', 1]]);
  });

  test('an advisor with no seat there wears the advisor’s hat', () => {
    const records = new Records().advisor('guest').group('table');
    records.present(records.meeting('table', '2026-01-10', { people: 5 }), 'guest', 'asked');
    expect(records.find('lone-voice')[0]?.evidence[0]?.detail).toEqual({ people: 5, guests: 0, personId: 'guest' });
  });
});
