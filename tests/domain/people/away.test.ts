import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { comeBack, leave } from '@/domain/advisors/leaving-commands';
import { dropLeave, endLeave, startLeave } from '@/domain/people/absence-commands';
import { standingOn } from '@/domain/people/absences';
import type { Viewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { attend, group, meeting, person, put, seat } from '@/tests/records';
import { coordinator, count, does, kept, once, TODAY } from './store';

let db: Db;
let office: Viewer;

beforeEach(() => {
  db = freshDatabase();
  office = coordinator(db);
  person(db, 'a', 'advisor');
  db.sql.prepare("update advisors set joined_on = '2025-06-01' where person_id = 'a'").run();
  group(db, 'council');
  seat(db, 'council', 'a', 'advisor');
});

const start = (fromDay: string, toDay?: string, id = once()) =>
  does(office, startLeave, { id: 'a', once: id, fromDay, toDay });
const leaves = () => kept(db, 'a').leaves.map(({ fromDay, toDay, kind }) => [kind, fromDay, toDay]);
const memberships = () =>
  db.sql.prepare("select id, from_day, to_day from memberships where person_id = 'a' order by id").all();

describe('a leave', () => {
  it('is written down once, ended, and taken out when it was a mistake', () => {
    const id = once();
    start('2026-10-01', undefined, id);
    start('2026-10-01', undefined, id);
    expect(leaves()).toEqual([['leave', '2026-10-01', null]]);
    expect(standingOn(kept(db, 'a'), TODAY)).toBe('on-leave');
    expect(does(office, endLeave, { id: 'a', leaveId: id, toDay: '2026-09-30' })).toMatchObject({
      refusal: 'dates-out-of-order',
    });
    does(office, endLeave, { id: 'a', leaveId: id, toDay: '2026-10-31' });
    expect(standingOn(kept(db, 'a'), TODAY)).toBe('active');
    does(office, dropLeave, { id: 'a', leaveId: id });
    expect(leaves()).toEqual([]);
  });

  it('does not overlap another, nor end before it begins', () => {
    start('2026-10-01', '2026-10-10');
    expect(start('2026-10-10')).toMatchObject({ refusal: 'away-already', field: 'fromDay' });
    expect(start('2026-09-01', '2026-10-01')).toMatchObject({ refusal: 'away-already' });
    expect(start('2026-10-11', '2026-10-01')).toMatchObject({ ok: false, why: 'invalid' });
    expect(start('2026-10-11', '2026-10-12')).toMatchObject({ ok: true });
    const [second] = kept(db, 'a').leaves;
    start('2026-11-01');
    expect(does(office, endLeave, { id: 'a', leaveId: second?.id, toDay: '2026-11-05' })).toMatchObject({
      refusal: 'away-already',
    });
  });
});

const leaving = (day: string, hat = 'advisor') => does(office, leave, { id: 'a', hat, day });

describe('leaving', () => {
  it('ends the seats that day, those still to begin never begin, and the past keeps everything', () => {
    put(db, 'seats', { id: 's2', group_id: 'council', class: 'voting', side: 'advisor', weight: 1 });
    put(db, 'memberships', { id: 'ahead', seat_id: 's2', person_id: 'a', from_day: '2026-12-01' });
    meeting(db, 'm', 'council', '2026-03-01');
    attend(db, 'm', 'a');
    expect(leaving('2026-10-15')).toMatchObject({ ok: true });
    expect(memberships()).toEqual([{ id: 'council-a', from_day: '2026-01-01', to_day: '2026-10-15' }]);
    expect(count(db, 'presences')).toBe(1);
    expect(kept(db, 'a').leftOn).toBe('2026-10-15');
    expect(standingOn(kept(db, 'a'), TODAY)).toBe('alumni');
    expect(leaving('2026-10-20')).toMatchObject({ ok: true });
    expect(kept(db, 'a').leftOn).toBe('2026-10-15');
  });

  it('lifts the chair’s role of the groups left, and ends a leave that runs', () => {
    put(db, 'role_grants', { id: 'c', person_id: 'a', role: 'chair', group_id: 'council', given_at: 1 });
    put(db, 'role_grants', { id: 'l', person_id: 'a', role: 'leader', given_at: 1 });
    start('2026-10-01');
    leaving('2026-10-15');
    expect(db.sql.prepare('select id, lifted_by from role_grants where lifted_at is not null').all()).toEqual([
      { id: 'c', lifted_by: 'coordinator' },
    ]);
    expect(leaves()).toEqual([['leave', '2026-10-01', '2026-10-15']]);
  });

  it('ends the sessions of who has no role left, and leaves an advisor their own pages', () => {
    const session = (id: string) =>
      put(db, 'sessions', { token_hash: id, person_id: id, started_at: 1, last_seen_at: 1, ends_at: 2 });
    person(db, 'p', 'partner');
    seat(db, 'council', 'p', 'partner');
    put(db, 'role_grants', { id: 'c', person_id: 'p', role: 'chair', group_id: 'council', given_at: 1 });
    session('p');
    session('a');
    leaving('2026-10-15');
    does(office, leave, { id: 'p', hat: 'partner', day: '2026-10-15' });
    expect(db.sql.prepare('select person_id from sessions').pluck().all()).toEqual(['a']);
  });

  it('touches only the seats of the hat that is laid down', () => {
    put(db, 'partners', { person_id: 'a' });
    put(db, 'seats', { id: 's2', group_id: 'council', class: 'voting', side: 'partner', weight: 1 });
    put(db, 'memberships', { id: 'as-partner', seat_id: 's2', person_id: 'a', from_day: '2026-01-01' });
    leaving('2026-10-15');
    expect(memberships()).toContainEqual({ id: 'as-partner', from_day: '2026-01-01', to_day: null });
  });

  it.each([
    ['ahead of today', '2026-11-02', 'in-the-future'],
    ['before they joined', '2025-05-31', 'dates-out-of-order'],
    ['before a seat they took', '2025-12-31', 'seated-after-that'],
  ])('is not on a day %s', (_, day, refusal) => {
    const before = memberships();
    expect(leaving(day)).toMatchObject({ refusal, field: 'day' });
    expect(memberships()).toEqual(before);
  });
});

describe('coming back', () => {
  const back = (day: string) => does(office, comeBack, { id: 'a', day });

  it('keeps the time between as an absence, and gives no seat back by itself', () => {
    leaving('2026-08-31');
    expect(back('2026-08-31')).toMatchObject({ refusal: 'back-before-leaving' });
    expect(back('2026-11-01')).toMatchObject({ ok: true });
    expect(kept(db, 'a').leftOn).toBeNull();
    expect(leaves()).toEqual([['left', '2026-09-01', '2026-10-31']]);
    expect(standingOn(kept(db, 'a'), TODAY)).toBe('active');
    expect(memberships()).toEqual([{ id: 'council-a', from_day: '2026-01-01', to_day: '2026-08-31' }]);
    expect(back('2026-11-01')).toMatchObject({ ok: true });
  });

  it('the day after leaves no absence; a leave in the time away is refused', () => {
    leaving('2026-10-15');
    expect(start('2026-10-20')).toMatchObject({ refusal: 'has-left' });
    back('2026-10-16');
    expect(leaves()).toEqual([]);
  });
});
