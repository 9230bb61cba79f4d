import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { changeSeat } from '@/domain/seats/change-commands';
import { closeSeat } from '@/domain/seats/commands';
import { changeRole } from '@/domain/seats/member-commands';
import { comingTo, otherSeats, seatsOfGroup } from '@/domain/seats/queries';
import { seatToKeep } from '@/domain/seats/standing-queries';
import { personViewer, type Viewer } from '@/domain/viewer';
import { motionsIn } from '@/domain/votes/queries';
import { freshDatabase } from '@/tests/database';
import { group, motion, put } from '@/tests/records';
import { attempt, once, stampOf, TODAY, tableOf } from './doing';

let db: Db;
let office: Viewer;
const t = { id: 't' };
const asItStands = (id: string) => ({ id, stamp: stampOf(office, id) });

beforeEach(() => {
  db = freshDatabase();
  office = tableOf(db);
});

describe('the seats of a group', () => {
  it('say since when someone sits there without a break, whatever changed meanwhile', () => {
    const place = { for: 'advisor', class: 'voting', weight: 3 };
    attempt(office, changeSeat, { ...asItStands('t-ann'), once: once(), ...place, fromDay: '2026-07-01' });
    attempt(office, changeRole, { ...asItStands('t-bob'), once: once(), role: 'co-chair', fromDay: '2026-08-01' });
    const found = seatsOfGroup(office, 't', TODAY).map(({ name, role, weight, fromDay }) => [
      name,
      role,
      weight,
      fromDay,
    ]);
    expect(found).toEqual([
      ['ann', 'chair', 3, '2026-01-01'],
      ['bob', 'co-chair', 1, '2026-01-01'],
      ['paul', 'member', 2, '2026-01-01'],
    ]);
  });

  it('that are no more, or still to come, stand apart', () => {
    attempt(office, closeSeat, { ...asItStands('t-bob'), lastDay: '2026-06-30' });
    put(db, 'seats', {
      id: 'ahead',
      group_id: 't',
      class: 'voting',
      side: 'advisor',
      weight: 1,
      from_day: '2027-01-01',
    });
    expect(otherSeats(office, t, TODAY).map(({ seatId, fromDay, toDay }) => [seatId, fromDay, toDay])).toEqual([
      ['ahead', '2027-01-01', null],
      ['t-bob', null, '2026-06-30'],
    ]);
  });

  it('name who comes, not who goes on in another role or seat', () => {
    put(db, 'memberships', { id: 'next', seat_id: 't-ann', person_id: 'cleo', from_day: '2027-01-01' });
    attempt(office, changeRole, { ...asItStands('t-bob'), once: once(), role: 'chair', fromDay: '2026-12-01' });
    expect(comingTo(office, t, TODAY)).toEqual([{ seatId: 't-ann', name: 'cleo', fromDay: '2027-01-01' }]);
  });

  it('are for the office to change, each in its own group', () => {
    group(db, 'other');
    expect(seatToKeep(office, 't', 't-ann')?.sat.map(({ name }) => name)).toEqual(['ann']);
    expect(seatToKeep(office, 'other', 't-ann')).toBeNull();
    expect(seatToKeep(personViewer(db, 'ann', ['chair'], ['t']), 't', 't-ann')).toBeNull();
  });
});

it('the motions of a group come the latest first, with the meeting they were put to', () => {
  motion(db, 'earlier', 't', { ann: ['advisor', 1, 'for'] });
  motion(db, 'later', 't', { ann: ['advisor', 1, 'against'] });
  const found = motionsIn(office, t, '2026-01-01', TODAY).map(({ meetingId, weightFor }) => [meetingId, weightFor]);
  expect(found).toEqual([
    ['later', 0],
    ['earlier', 1],
  ]);
  expect(motionsIn(office, { id: 'none' }, '2026-01-01', TODAY)).toEqual([]);
});
