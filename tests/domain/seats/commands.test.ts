import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { addSeat, closeSeat, reopenSeat } from '@/domain/seats/commands';
import { fill } from '@/domain/seats/fill-commands';
import { seatStanding } from '@/domain/seats/standing-queries';
import type { Viewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { attempt, EARLIER, expectedAt, LATER, once, stampOf, tableOf } from './doing';

let db: Db;
let office: Viewer;
const all = (text: string) => db.sql.prepare(text).all();
const seated = (seatId: string) =>
  seatStanding(office, seatId)?.sat.map(({ personId, role, fromDay, toDay }) => [personId, role, fromDay, toDay]);
const place = { groupId: 't', for: 'advisor', class: 'voting', weight: 1, fromDay: '2026-06-01' };
const taking = (more: object) => ({ once: once(), seatId: 'empty', personId: 'cleo', fromDay: '2026-06-01', ...more });

beforeEach(() => {
  db = freshDatabase();
  office = tableOf(db);
  attempt(office, addSeat, { once: once(), ...place });
  db.sql.prepare("update seats set id = 'empty' where from_day = '2026-06-01'").run();
});

describe('adding a seat', () => {
  it('adds as many as were asked, for an advisor, a sector or any partner', () => {
    attempt(office, addSeat, { once: once(), ...place, for: 'hospital', weight: 3, count: 2, fromDay: '2026-07-01' });
    attempt(office, addSeat, { once: once(), ...place, for: 'partner', class: 'non-voting', weight: 0 });
    expect(all("select side, sector, weight from seats where from_day >= '2026-06-01' order by weight, side")).toEqual([
      { side: 'partner', sector: null, weight: 0 },
      { side: 'advisor', sector: null, weight: 1 },
      { side: 'partner', sector: 'hospital', weight: 3 },
      { side: 'partner', sector: 'hospital', weight: 3 },
    ]);
  });

  it('adds once when the button is pressed twice', () => {
    const input = { once: once(), ...place, fromDay: '2026-08-01', count: 3 };
    expect(attempt(office, addSeat, input)).toEqual(attempt(office, addSeat, input));
    expect(all("select id from seats where from_day = '2026-08-01'")).toHaveLength(3);
    expect(all("select seq from activity where command = 'seats.add'")).toHaveLength(2);
  });

  it('seats a person with it, or adds nothing where that cannot be', () => {
    attempt(office, addSeat, { once: once(), ...place, fromDay: '2026-08-01', personId: 'cleo', role: 'co-chair' });
    expect(expectedAt(office, 'later')).toContain('cleo (advisor)');
    const before = all('select * from seats');
    expect(attempt(office, addSeat, { once: once(), ...place, personId: 'paul' })).toEqual([
      'not-an-advisor',
      'giveHat',
    ]);
    expect(all('select * from seats')).toEqual(before);
  });

  it.each([
    [{ weight: 0 }, [['weight', 'voting-has-votes']]],
    [{ class: 'non-voting' }, [['weight', 'non-voting-has-none']]],
    [{ weight: 101 }, [['weight', expect.stringContaining('100')]]],
    [{ count: 2, personId: 'cleo' }, [['count', 'one-seat-each']]],
    [{ fromDay: '2026-02-30' }, [['fromDay', 'no-such-day']]],
  ])('refuses %o', (wrong, issues) => {
    expect(attempt(office, addSeat, { once: once(), ...place, ...wrong })).toEqual(issues);
  });
});

describe('filling a seat', () => {
  it('expects the person from that day, and not before', () => {
    attempt(office, fill, taking({ role: 'co-chair', toDay: '2027-05-31' }));
    expect(seated('empty')).toEqual([['cleo', 'co-chair', '2026-06-01', '2027-05-31']]);
    expect(expectedAt(office, 'earlier')).toEqual(['ann (advisor)', 'bob (advisor)', 'paul (partner)']);
    expect(expectedAt(office, 'later')).toContain('cleo (advisor)');
  });

  it('is done once by a double press', () => {
    const input = taking({});
    attempt(office, fill, input);
    expect(attempt(office, fill, input)).toMatchObject({ seatId: 'empty' });
    expect(seated('empty')).toHaveLength(1);
  });

  it.each([
    ['a day someone sits there', { fromDay: '2026-08-01', toDay: '2026-09-01' }],
    ['the last day of who sits there', { fromDay: '2026-09-30' }],
    ['their first day', { fromDay: '2026-06-01', toDay: '2026-07-01' }],
    ['all of their term', { fromDay: '2026-06-15' }],
  ])('is refused on %s, naming who', (_, days) => {
    attempt(office, fill, taking({ personId: 'newt', giveHat: true, fromDay: '2026-07-01', toDay: '2026-09-30' }));
    expect(attempt(office, fill, taking(days))).toEqual(['seat-taken', 'personId', { name: 'newt' }]);
    expect(seated('empty')).toHaveLength(1);
    expect(attempt(office, fill, taking({ fromDay: '2026-10-01' }))).toMatchObject({ seatId: 'empty' });
  });

  it.each([
    ['dates out of order', { toDay: '2026-05-31' }, [['toDay', 'dates-out-of-order']]],
    ['a day before the seat', { fromDay: '2026-05-31' }, ['outside-the-seat', 'fromDay']],
    ['nobody', { personId: 'gone' }, ['unknown-person', 'personId']],
    ['a partner in an advisor’s seat', { personId: 'paul' }, ['not-an-advisor', 'giveHat']],
    ['who wears no hat', { personId: 'newt' }, ['not-an-advisor', 'giveHat']],
    ['who sits here already', { personId: 'bob' }, ['sits-here', 'again', { name: 'bob' }]],
  ])('is refused for %s', (_, wrong, refusal) => {
    expect(attempt(office, fill, taking(wrong))).toEqual(refusal);
    expect(seated('empty')).toEqual([]);
  });

  it('is refused for an advisor who has left, hat or not', () => {
    db.sql.prepare("update advisors set left_on = '2026-05-31' where person_id = 'cleo'").run();
    expect(attempt(office, fill, taking({ giveHat: true }))).toEqual(['advisor-left', 'personId']);
  });

  it('gives the hat where that is asked, of the seat’s sector for a partner', () => {
    attempt(office, fill, taking({ personId: 'newt', giveHat: true }));
    expect(all("select joined_on from advisors where person_id = 'newt'")).toEqual([{ joined_on: '2026-06-01' }]);
    attempt(office, addSeat, { once: once(), ...place, for: 'municipal', personId: 'bob', giveHat: true, again: true });
    expect(all("select sector from partners where person_id = 'bob'")).toEqual([{ sector: 'municipal' }]);
  });

  it('lets a person have a second seat once that is said, and one after another without', () => {
    expect(attempt(office, fill, taking({ personId: 'bob', again: true }))).toMatchObject({ seatId: 'empty' });
    db.sql.prepare("update memberships set to_day = '2026-06-30' where person_id = 'ann'").run();
    attempt(office, addSeat, { once: once(), ...place, fromDay: '2026-07-01', personId: 'ann' });
    expect(expectedAt(office, 'later')).toContain('ann (advisor)');
  });
});

describe('closing a seat', () => {
  const closing = (lastDay: string) => ({ id: 't-ann', stamp: stampOf(office, 't-ann'), lastDay });

  it('ends the term of who sits there; what was before stands', () => {
    attempt(office, closeSeat, closing('2026-06-30'));
    expect(seated('t-ann')).toEqual([['ann', 'chair', '2026-01-01', '2026-06-30']]);
    expect(expectedAt(office, 'earlier')).toContain('ann (advisor)');
    expect(expectedAt(office, 'later')).not.toContain('ann (advisor)');
  });

  it('is refused while someone is to sit there later, and before the seat began', () => {
    db.sql.prepare("update memberships set from_day = '2026-09-01' where person_id = 'ann'").run();
    expect(attempt(office, closeSeat, closing('2026-06-30'))).toEqual([
      'seat-filled-later',
      'lastDay',
      { name: 'ann' },
    ]);
    const early = { id: 'empty', stamp: stampOf(office, 'empty'), lastDay: EARLIER };
    expect(attempt(office, closeSeat, early)).toEqual(['dates-out-of-order', 'lastDay']);
  });

  it('is refused when someone saved the seat meanwhile, and is done once by a double press', () => {
    const input = closing(LATER);
    db.sql.prepare("update seats set weight = 5 where id = 't-ann'").run();
    expect(attempt(office, closeSeat, input)).toEqual(['changed-meanwhile']);
    attempt(office, closeSeat, closing(LATER));
    expect(attempt(office, closeSeat, input)).toEqual({ groupId: 't' });
  });

  it('is undone by opening it again, vacant', () => {
    attempt(office, closeSeat, closing('2026-06-30'));
    attempt(office, reopenSeat, { id: 't-ann', stamp: stampOf(office, 't-ann') });
    expect(seatStanding(office, 't-ann')?.seat.toDay).toBeNull();
    expect(expectedAt(office, 'later')).not.toContain('ann (advisor)');
  });
});
