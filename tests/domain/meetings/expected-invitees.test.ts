import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Db } from '@/db/client';
import { addDays } from '@/domain/calendar';
import { seatClasses, sides } from '@/domain/groups/words';
import { expectedInvitees, type Holding, type Leave } from '@/domain/meetings/expected-invitees';
import { placesAt } from '@/domain/meetings/places-queries';
import { trusted } from '@/domain/viewer';
import { freshDatabase } from '../../database';

const holding = (over: Partial<Holding>): Holding => ({
  membershipId: 'm1',
  personId: 'joan',
  seatId: 's1',
  groupId: 'g',
  class: 'voting',
  side: 'advisor',
  fromDay: '2026-01-01',
  toDay: null,
  ...over,
});
const on = (onDay: string) => ({ id: 'meeting', groupId: 'g', onDay });
const who = (day: string, holdings: Holding[], leaves: Leave[] = []) =>
  expectedInvitees(on(day), holdings, leaves).map((place) => `${place.personId} ${place.seatId}`);

test.each([
  ['the first day of a seat counts', '2026-01-01', [holding({})], ['joan s1']],
  ['the day before it does not', '2025-12-31', [holding({})], []],
  ['the last day counts', '2026-03-01', [holding({ toDay: '2026-03-01' })], ['joan s1']],
  ['the day after it does not', '2026-03-02', [holding({ toDay: '2026-03-01' })], []],
  ['an alternate is not expected', '2026-02-01', [holding({ class: 'alternate' })], []],
  ['an ex officio member is', '2026-02-01', [holding({ class: 'ex-officio' })], ['joan s1']],
  ['a seat of another group does not count', '2026-02-01', [holding({ groupId: 'h' })], []],
  ['two seats, one place', '2026-02-01', [holding({ membershipId: 'm2', seatId: 's2' }), holding({})], ['joan s1']],
])('%s', (_, day, holdings, expected) => {
  expect(who(day, holdings)).toEqual(expected);
});

test('nothing is expected of a person on leave, from its first day to its last', () => {
  const leave = { personId: 'joan', fromDay: '2026-02-01', toDay: '2026-02-10' };
  expect(who('2026-01-31', [holding({})], [leave])).toEqual(['joan s1']);
  expect(who('2026-02-01', [holding({})], [leave])).toEqual([]);
  expect(who('2026-02-10', [holding({})], [leave])).toEqual([]);
  expect(who('2026-02-11', [holding({})], [leave])).toEqual(['joan s1']);
  expect(who('2027-02-11', [holding({})], [{ ...leave, toDay: null }])).toEqual([]);
});

function store({ sql }: Db, holdings: Holding[], leaves: Leave[], days: string[]) {
  for (const group of ['g', 'h']) {
    sql.prepare("insert into groups (id, name, name_key, power) values (?, ?, ?, 'decides')").run(group, group, group);
  }
  for (const person of ['joan', 'wei']) {
    sql.prepare('insert into people (id, name, name_key) values (?, ?, ?)').run(person, person, person);
  }
  for (const h of holdings) {
    sql
      .prepare('insert into seats (id, group_id, class, side, weight) values (?, ?, ?, ?, 1)')
      .run(h.seatId, h.groupId, h.class, h.side);
    sql
      .prepare('insert into memberships (id, seat_id, person_id, from_day, to_day) values (?, ?, ?, ?, ?)')
      .run(h.membershipId, h.seatId, h.personId, h.fromDay, h.toDay);
  }
  for (const [i, l] of leaves.entries()) {
    sql
      .prepare('insert into leaves (id, person_id, from_day, to_day) values (?, ?, ?, ?)')
      .run(`l${i}`, l.personId, l.fromDay, l.toDay);
  }
  for (const day of days) sql.prepare("insert into meetings (id, group_id, on_day) values (?, 'g', ?)").run(day, day);
}

test('the set in SQL and the rule in code say the same', () => {
  const day = fc.integer({ min: 0, max: 12 }).map((n) => addDays('2026-01-01', n));
  const span = fc
    .tuple(day, fc.option(fc.integer({ min: 0, max: 8 })))
    .map(([fromDay, length]) => ({ fromDay, toDay: length === null ? null : addDays(fromDay, length) }));
  const person = fc.constantFrom('joan', 'wei');
  const seat = fc.record({
    personId: person,
    groupId: fc.constantFrom('g', 'g', 'h'),
    class: fc.constantFrom(...seatClasses),
    side: fc.constantFrom(...sides),
    span,
  });
  const leave = fc.tuple(person, span).map(([personId, during]) => ({ personId, ...during }));
  const days = Array.from({ length: 16 }, (_, n) => addDays('2025-12-30', n));
  fc.assert(
    fc.property(fc.array(seat, { maxLength: 5 }), fc.array(leave, { maxLength: 2 }), (seats, leaves) => {
      const holdings = seats.map(({ span: during, ...s }, i) => ({
        ...s,
        ...during,
        membershipId: `m${i}`,
        seatId: `s${i}`,
      }));
      const db = freshDatabase();
      store(db, holdings, leaves, days);
      for (const d of days) {
        const pure = expectedInvitees({ id: d, groupId: 'g', onDay: d }, holdings, leaves);
        expect(placesAt(trusted(db, 'server'), d)).toEqual(pure.sort((a, b) => (a.personId < b.personId ? -1 : 1)));
      }
    }),
    { numRuns: 40 },
  );
});

test('an advisor who has left is expected no more in an advisor’s seat; in a partner’s seat they still are', () => {
  const db = freshDatabase();
  const mine = holding({ fromDay: '2026-01-01' });
  store(
    db,
    [mine, holding({ personId: 'wei', membershipId: 'm2', seatId: 's2', side: 'partner' })],
    [],
    ['2026-01-31', '2026-02-01'],
  );
  db.sql.exec("insert into advisors (person_id, left_on) values ('joan', '2026-01-31'), ('wei', '2026-01-31')");
  const expected = (day: string) => placesAt(trusted(db, 'server'), day).map((place) => place.personId);
  expect(expected('2026-01-31')).toEqual(['joan', 'wei']);
  expect(expected('2026-02-01')).toEqual(['wei']);
});
