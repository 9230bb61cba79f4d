import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { addDays } from '@/domain/calendar';
import { changeSeat, correctSeat } from '@/domain/seats/change-commands';
import { closeSeat } from '@/domain/seats/commands';
import { fill } from '@/domain/seats/fill-commands';
import { changeRole, changeTerm, takeBack, vacate } from '@/domain/seats/member-commands';
import { seatStanding } from '@/domain/seats/standing-queries';
import type { Viewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { motion, put } from '@/tests/records';
import { attempt, EARLIER, expectedAt, LATER, once, stampOf, tableOf } from './doing';

let db: Db;
let office: Viewer;
const all = (text: string) => db.sql.prepare(text).all();
const seated = (seatId: string) =>
  seatStanding(office, seatId)?.sat.map(({ personId, role, fromDay, toDay }) => [personId, role, fromDay, toDay]);
const seatOf = (seatId: string) => {
  const { class: kind, side, weight, fromDay, toDay } = seatStanding(office, seatId)!.seat;
  return [kind, side, weight, fromDay, toDay];
};
const asItStands = (id: string, seatId = id) => ({ id, stamp: stampOf(office, seatId) });
const changing = (more: object) => ({
  ...asItStands('t-ann'),
  once: once(),
  for: 'advisor',
  class: 'voting',
  weight: 3,
  fromDay: '2026-07-01',
  ...more,
});

beforeEach(() => {
  db = freshDatabase();
  office = tableOf(db);
});

describe('changing a seat from a day', () => {
  it('ends the old one the day before, and takes the member over in their role', () => {
    const input = changing({});
    expect(attempt(office, changeSeat, input)).toEqual({ groupId: 't', seatId: input.once });
    expect(seatOf('t-ann')).toEqual(['voting', 'advisor', 1, null, '2026-06-30']);
    expect(seated('t-ann')).toEqual([['ann', 'chair', '2026-01-01', '2026-06-30']]);
    expect(seatOf(input.once)).toEqual(['voting', 'advisor', 3, '2026-07-01', null]);
    expect(seated(input.once)).toEqual([['ann', 'chair', '2026-07-01', null]]);
    const everyone = ['ann (advisor)', 'bob (advisor)', 'paul (partner)'];
    expect(expectedAt(office, 'earlier')).toEqual(everyone);
    expect(expectedAt(office, 'later')).toEqual(everyone);
  });

  it('takes over who is to sit there later, and leaves who sat there before', () => {
    const { id } = asItStands('t-ann');
    db.sql.prepare("update memberships set to_day = '2026-05-31' where id = ?").run(id);
    attempt(office, fill, { once: once(), seatId: id, personId: 'cleo', fromDay: '2026-09-01' });
    const input = changing({});
    attempt(office, changeSeat, input);
    expect(seated('t-ann')).toEqual([['ann', 'chair', '2026-01-01', '2026-05-31']]);
    expect(seated(input.once)).toEqual([['cleo', 'member', '2026-09-01', null]]);
  });

  it('leaves a motion’s roll as it was frozen', () => {
    motion(db, 'later', 't', { ann: ['advisor', 1, 'for'] });
    attempt(office, changeSeat, changing({ fromDay: '2026-02-01' }));
    expect(all('select seat_id as seat, weight from roll_entries')).toEqual([{ seat: 't-ann', weight: 1 }]);
  });

  it('from its very first day, it is a correction in its place', () => {
    db.sql.prepare("update seats set from_day = '2026-01-01' where id = 't-ann'").run();
    attempt(office, changeSeat, changing({ fromDay: '2026-01-01' }));
    expect(seatOf('t-ann')).toEqual(['voting', 'advisor', 3, '2026-01-01', null]);
    expect(all('select id from seats')).toHaveLength(3);
  });

  it('is done once by a double press; nothing to change changes nothing', () => {
    const input = changing({});
    attempt(office, changeSeat, input);
    expect(attempt(office, changeSeat, input)).toEqual({ groupId: 't', seatId: input.once });
    expect(all('select id from seats')).toHaveLength(4);
    expect(attempt(office, changeSeat, changing({ ...asItStands('t-bob'), weight: 1 }))).toMatchObject({
      seatId: 't-bob',
    });
    expect(all('select id from seats')).toHaveLength(4);
  });

  it.each([
    ['someone else saved it', { stamp: 'as-it-stood' }, ['changed-meanwhile']],
    ['whoever sits there does not wear the hat', { for: 'hospital' }, ['not-a-partner-there', 'for', { name: 'ann' }]],
  ])('is refused when %s', (_, more, refusal) => {
    expect(attempt(office, changeSeat, changing(more))).toEqual(refusal);
    expect(all('select id from seats')).toHaveLength(3);
  });

  it('is refused on a day the seat is not there', () => {
    db.sql.prepare("update seats set from_day = '2026-08-01' where id = 't-ann'").run();
    expect(attempt(office, changeSeat, changing({}))).toEqual(['outside-the-seat', 'fromDay']);
  });
});

describe('correcting a seat', () => {
  const correcting = (more: object) => ({
    ...asItStands('t-ann'),
    for: 'advisor',
    class: 'voting',
    weight: 3,
    ...more,
  });

  it('changes what the record says all along', () => {
    attempt(office, correctSeat, correcting({ class: 'alternate' }));
    expect(expectedAt(office, 'earlier')).not.toContain('ann (advisor)');
    expect(all('select id from seats')).toHaveLength(3);
  });

  it('sets the first day, not after someone sat there; an assumed day does not count', () => {
    expect(attempt(office, correctSeat, correcting({ fromDay: EARLIER }))).toEqual(['sat-before', 'fromDay']);
    db.sql.prepare("update memberships set from_assumed = 1 where person_id = 'ann'").run();
    attempt(office, correctSeat, correcting({ fromDay: '2026-03-11' }));
    expect(expectedAt(office, 'earlier')).not.toContain('ann (advisor)');
    expect(expectedAt(office, 'later')).toContain('ann (advisor)');
  });
});

describe('a membership', () => {
  it('ends with a day; the seat is vacant from the next, and can be filled then', () => {
    attempt(office, vacate, { ...asItStands('t-ann'), lastDay: '2026-06-30' });
    expect(expectedAt(office, 'earlier')).toContain('ann (advisor)');
    expect(expectedAt(office, 'later')).not.toContain('ann (advisor)');
    const next = { once: once(), seatId: 't-ann', personId: 'cleo', fromDay: '2026-07-01' };
    expect(attempt(office, fill, next)).toMatchObject({ seatId: 't-ann' });
  });

  it('becomes the chair’s from a day, and what it was before stands', () => {
    attempt(office, changeRole, { ...asItStands('t-bob'), once: once(), role: 'chair', fromDay: '2026-07-01' });
    expect(seated('t-bob')).toEqual([
      ['bob', 'member', '2026-01-01', '2026-06-30'],
      ['bob', 'chair', '2026-07-01', null],
    ]);
    attempt(office, changeRole, { ...asItStands('t-ann'), once: once(), role: 'co-chair', fromDay: '2026-01-01' });
    expect(seated('t-ann')).toEqual([['ann', 'co-chair', '2026-01-01', null]]);
  });

  it('is renewed, or its first day put right', () => {
    attempt(office, changeTerm, { ...asItStands('t-bob'), fromDay: '2026-04-01', toDay: '2027-03-31' });
    expect(seated('t-bob')).toEqual([['bob', 'member', '2026-04-01', '2027-03-31']]);
    attempt(office, changeTerm, asItStands('t-bob'));
    expect(seated('t-bob')).toEqual([['bob', 'member', '2026-04-01', null]]);
  });

  it('of someone else stops where the next begins', () => {
    attempt(office, vacate, { ...asItStands('t-ann'), lastDay: '2026-06-30' });
    attempt(office, fill, { once: once(), seatId: 't-ann', personId: 'cleo', fromDay: '2026-09-01' });
    expect(attempt(office, changeTerm, { ...asItStands('t-ann'), toDay: '2026-09-01' })).toEqual([
      'seat-taken',
      'toDay',
      { name: 'cleo' },
    ]);
  });

  it.each([
    ['ends before it begins', vacate, { lastDay: '2025-12-31' }, ['dates-out-of-order', 'lastDay']],
    [
      'has its days out of order',
      changeTerm,
      { fromDay: '2026-05-01', toDay: '2026-04-30' },
      [['toDay', 'dates-out-of-order']],
    ],
    [
      'changes role on a day outside it',
      changeRole,
      { once: once(), role: 'member', fromDay: '2025-12-31' },
      ['outside-the-term', 'fromDay'],
    ],
    ['was saved meanwhile', vacate, { stamp: 'as-it-stood', lastDay: LATER }, ['changed-meanwhile']],
  ])('that %s is refused', (_, command, wrong, refusal) => {
    expect(attempt(office, command, { ...asItStands('t-ann'), ...wrong })).toEqual(refusal);
    expect(seated('t-ann')).toEqual([['ann', 'chair', '2026-01-01', null]]);
  });

  it('that was a mistake is taken back, unless the group met meanwhile', () => {
    expect(attempt(office, takeBack, asItStands('t-ann'))).toEqual(['sat-at-meetings']);
    put(db, 'seats', { id: 'new', group_id: 't', class: 'voting', side: 'advisor', weight: 1 });
    put(db, 'memberships', { id: 'm', seat_id: 'new', person_id: 'cleo', from_day: addDays(LATER, 1) });
    attempt(office, takeBack, asItStands('m', 'new'));
    expect(seated('new')).toEqual([]);
  });
});

describe('whatever is changed from a day on', () => {
  const day = fc.integer({ min: 1, max: 300 }).map((days) => addDays(EARLIER, days));
  const pick = fc.constantFrom('ann', 'bob', 'paul');
  const step = fc.oneof(
    fc.record({ do: fc.constant('change'), who: pick, day, weight: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ do: fc.constant('vacate'), who: pick, day, weight: fc.constant(1) }),
    fc.record({ do: fc.constant('close'), who: pick, day, weight: fc.constant(1) }),
    fc.record({ do: fc.constant('role'), who: pick, day, weight: fc.constant(1) }),
    fc.record({ do: fc.constant('fill'), who: fc.constantFrom('cleo', 'ann'), day, weight: fc.constant(1) }),
  );
  type Step = { do: string; who: string; day: string; weight: number };

  function take({ do: what, who, day: on, weight }: Step): void {
    const seats =
      all(`select s.id, s.side, s.class, m.id as own from seats s left join memberships m on m.seat_id = s.id
      and m.person_id = '${who}' where s.group_id = 't' order by m.id is null, m.id desc`) as Record<string, string>[];
    const { id = '', own, side } = seats[0] ?? {};
    const place = { for: side === 'advisor' ? 'advisor' : 'partner', class: 'voting', weight };
    if (what === 'change') attempt(office, changeSeat, { ...asItStands(id), once: once(), ...place, fromDay: on });
    if (what === 'close') attempt(office, closeSeat, { ...asItStands(id), lastDay: on });
    if (what === 'fill') attempt(office, fill, { once: once(), seatId: id, personId: who, fromDay: on, again: true });
    if (!own) return;
    if (what === 'vacate') attempt(office, vacate, { ...asItStands(own, id), lastDay: on });
    if (what === 'role')
      attempt(office, changeRole, { ...asItStands(own, id), once: once(), role: 'co-chair', fromDay: on });
  }

  it('who was expected at an earlier meeting stands, nobody sits twice in a seat, and no term is outside its seat', () => {
    const before = expectedAt(office, 'earlier');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        db.sql.exec('savepoint before_steps');
        for (const one of steps) take(one);
        const twice = all(`select 1 from memberships a join memberships b on a.seat_id = b.seat_id and a.id < b.id
          where a.from_day <= coalesce(b.to_day, '9') and b.from_day <= coalesce(a.to_day, '9')`);
        const outside = all(`select 1 from memberships m join seats s on s.id = m.seat_id
          where m.from_day < coalesce(s.from_day, '') or coalesce(m.to_day, '9') > coalesce(s.to_day, '9')`);
        const after = expectedAt(office, 'earlier');
        db.sql.exec('rollback to before_steps; release before_steps');
        expect([after, twice, outside]).toEqual([before, [], []]);
      }),
      { numRuns: 60 },
    );
  });
});
