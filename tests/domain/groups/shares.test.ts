import { expect, test } from 'vitest';
import { seatsOn } from '@/domain/groups/queries';
import { byGroup, filledSeats, type SeatOn, seatShare, weightShare } from '@/domain/groups/shares';
import { trusted } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { group, person, put } from '../../records';

const seat = (over: Partial<SeatOn>): SeatOn => ({
  seatId: 's',
  groupId: 'g',
  group: 'Steering',
  power: 'decides',
  class: 'voting',
  side: 'partner',
  weight: 1,
  personId: 'someone',
  ...over,
});

test.each([
  ['an advisor and a partner', [seat({ side: 'advisor' }), seat({})], [1, 2], [1, 2], [1, 2]],
  ['weights', [seat({ side: 'advisor' }), seat({ weight: 3 })], [1, 2], [1, 2], [1, 4]],
  ['a seat without a vote is filled', [seat({ side: 'advisor', weight: 0 }), seat({})], [1, 2], [0, 1], [0, 1]],
  ['a vacant seat counts nowhere', [seat({ side: 'advisor', personId: null }), seat({})], [0, 1], [0, 1], [0, 1]],
  ['nor does an alternate', [seat({ side: 'advisor', class: 'alternate' }), seat({})], [0, 1], [0, 1], [0, 1]],
  ['ex officio with a vote votes', [seat({ class: 'ex-officio', side: 'advisor' }), seat({})], [1, 2], [1, 2], [1, 2]],
  ['no seats', [], [0, 0], [0, 0], [0, 0]],
])('%s', (_, seats, filled, voting, weight) => {
  const pair = ({ part, whole }: { part: number; whole: number }) => [part, whole];
  expect([filledSeats(seats), seatShare(seats), weightShare(seats)].map(pair)).toEqual([filled, voting, weight]);
});

test('seats by their group', () => {
  const groups = byGroup([seat({ groupId: 'a' }), seat({ groupId: 'b' }), seat({ groupId: 'a' })]);
  expect([...groups].map(([id, seats]) => [id, seats.length])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

test('the seats of a day: those that stand, each with who fills it that day', () => {
  const db = freshDatabase();
  group(db, 'steering');
  for (const id of ['ann', 'bob']) person(db, id, 'partner');
  const add = (id: string, from: string | null, to: string | null) =>
    put(db, 'seats', {
      id,
      group_id: 'steering',
      class: 'voting',
      side: 'partner',
      weight: 1,
      from_day: from,
      to_day: to,
    });
  add('always', null, null);
  add('ended', null, '2026-01-31');
  add('begins', '2026-03-01', null);
  const sit = (id: string, personId: string, from: string, to: string | null) =>
    put(db, 'memberships', { id, seat_id: 'always', person_id: personId, from_day: from, to_day: to });
  sit('1', 'ann', '2026-01-01', '2026-02-10');
  sit('2', 'bob', '2026-02-20', null);
  const on = (day: string) => seatsOn(trusted(db, 'server'), day).map((one) => [one.seatId, one.personId]);
  expect(on('2026-01-31')).toEqual(
    expect.arrayContaining([
      ['always', 'ann'],
      ['ended', null],
    ]),
  );
  expect(on('2026-02-15')).toEqual([['always', null]]);
  expect(on('2026-03-01')).toEqual(
    expect.arrayContaining([
      ['always', 'bob'],
      ['begins', null],
    ]),
  );
  db.sql.exec("update groups set closed_on = '2026-04-01'");
  expect(on('2026-04-02')).toEqual([]);
});
