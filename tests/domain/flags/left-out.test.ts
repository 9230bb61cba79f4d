import { describe, expect, test } from 'vitest';
import { Records, short } from './facts-builder';

/** Joan's year at a table: one letter a meeting, in capitals when it was key. */
function year(letters: string): Records {
  const records = new Records().advisor('joan').group('table').seat('table', 'joan');
  [...letters].forEach((letter, i) => {
    const on = `2026-${String(i + 1).padStart(2, '0')}-10`;
    const meeting = records.meeting('table', on, { key: letter === letter.toUpperCase() });
    const kind = letter.toLowerCase();
    if (kind === 'i') records.invite(meeting, 'joan').present(meeting, 'joan');
    if (kind === 'r') records.invite(meeting, 'joan').present(meeting, 'joan', 'invited', 'absent-with-word');
    if (kind === 'a') records.present(meeting, 'joan', 'asked');
    if (kind === 'q') records.present(meeting, 'joan', 'asked', 'absent-without-word');
    if (kind === 'b') records.present(meeting, 'joan', 'brought');
    if (kind === 'l') records.leave('joan', on, on);
  });
  return records;
}

describe('left-out', () => {
  // i invited and came, r invited and declined, a came by asking, q asked and did not come, b brought by someone,
  // l on leave, o neither invited nor there.
  test.each([
    ['invited to all', 'iiIi', []],
    ['declines do not count', 'rRrr', []],
    ['came by asking each time: had to ask, not left out', 'aAaa', []],
    ['leave does not count', 'lLll', []],
    ['1 key meeting', 'iiiiiiiO', [['joan', '2026-08-10', 1]]],
    ['1 meeting of 5 that was not key', 'iiiio', []],
    ['2 meetings in a row', 'iiiiiiiiioo', [['joan', '2026-11-10', 2]]],
    ['2 in a row with leave between', 'iiiiiiolo', [['joan', '2026-09-10', 2]]],
    ['a quarter of 4', 'oiii', [['joan', '2026-04-10', 1]]],
    ['a third of 3 only', 'oii', []],
    ['a quarter of 4 once, and of 5 no more', 'oiiii', []],
    ['asked and did not come is not there', 'iiiiQ', [['joan', '2026-05-10', 1]]],
    ['brought by someone is neither invited nor by asking', 'iiiiB', [['joan', '2026-05-10', 1]]],
  ] as const)('%s', (_, letters, expected) => {
    expect(short(year(letters).find('left-out', '2026-12-31'))).toEqual(expected);
  });

  test('the evidence is the meetings nobody invited her to, the key ones named as such', () => {
    const [found] = year('OiIo').find('left-out', '2026-12-31');
    expect(found?.evidence).toEqual([
      { on: '2026-01-10', what: 'not-invited-key', ref: { kind: 'meeting', id: 'table@2026-01-10' } },
      { on: '2026-04-10', what: 'not-invited', ref: { kind: 'meeting', id: 'table@2026-04-10' } },
    ]);
    expect(found?.figures).toEqual({ left: 2, met: 4, leftKey: 1, key: 2 });
    expect(found?.groupIds).toEqual(['table']);
  });

  test.each([
    ['an alternate is not expected', { class: 'alternate' as const }, 0],
    ['a partner’s seat is not an advisor’s', { side: 'partner' as const }, 0],
    ['a seat left before', { to: '2026-01-09' }, 0],
    ['a seat taken after', { from: '2026-01-11' }, 0],
    ['a seat held that day', { from: '2026-01-10', to: '2026-01-10' }, 1],
    ['a seat without a vote is a seat', { class: 'non-voting' as const, weight: 0 }, 1],
  ])('%s', (_, seat, found) => {
    const records = new Records().advisor('joan').group('table').seat('table', 'joan', seat);
    records.meeting('table', '2026-01-10', { key: true });
    expect(records.find('left-out')).toHaveLength(found);
  });

  test('nothing after an advisor left, and nothing from before the window', () => {
    const left = new Records().advisor('joan', { left: '2026-01-09' }).group('table').seat('table', 'joan');
    left.meeting('table', '2026-01-10', { key: true });
    expect(left.find('left-out')).toEqual([]);
    const old = new Records().advisor('joan').group('table').seat('table', 'joan');
    old.meeting('table', '2025-10-31', { key: true });
    expect(old.find('left-out', '2026-10-31')).toEqual([]);
    expect(old.find('left-out', '2026-10-30')).toHaveLength(1);
  });

  test('each group is judged by itself', () => {
    const records = new Records().advisor('joan').group('a').group('b').seat('a', 'joan').seat('b', 'joan');
    records.meeting('a', '2026-01-10');
    records.meeting('b', '2026-01-11');
    expect(records.find('left-out')).toEqual([]);
    records.meeting('b', '2026-02-11');
    expect(short(records.find('left-out'))).toEqual([['joan', '2026-02-11', 2]]);
  });

  test('an office can change the thresholds', () => {
    expect(year('Oiiii').find('left-out', '2026-12-31', { 'left-out-key-meetings': 2 })).toEqual([]);
  });
});
