import { describe, expect, test } from 'vitest';
import { perform } from '@/domain/command';
import { countsOf, isDigestTime, waitsToday } from '@/domain/today/digest';
import { resumeDigest, stopDigest, writeDigest } from '@/domain/today/digest-commands';
import { digestReaders, ownDigest } from '@/domain/today/digest-queries';
import { personViewer, trusted } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { person, put } from '@/tests/records';
import { addPerson } from '../access/people';

const ZONE = 'America/Toronto';
/** A Monday, eight in the morning in Toronto. */
const MONDAY = Date.parse('2026-11-23T13:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('when the mail of the morning is written', () => {
  test.each([
    ['Monday at 7', '2026-11-23T12:00:00Z', true],
    ['Monday at 6:59', '2026-11-23T11:59:00Z', false],
    ['Monday at 11, the server was down', '2026-11-23T16:30:00Z', true],
    ['Monday at noon', '2026-11-23T17:00:00Z', false],
    ['Friday at 7', '2026-11-27T12:00:00Z', true],
    ['Saturday', '2026-11-28T13:00:00Z', false],
    ['Sunday', '2026-11-29T13:00:00Z', false],
    ['in summer the clocks are an hour ahead', '2026-07-06T11:00:00Z', true],
    ['Sunday night here is Monday morning elsewhere', '2026-11-23T02:00:00Z', false],
  ])('%s', (_what, at, expected) => expect(isDigestTime(Date.parse(at), ZONE)).toBe(expected));
});

test('what waits today is what is due by today, counted by kind and naming nobody', () => {
  const blank = { personId: 'p', name: 'Joan', group: null, day: null, text: 'secret', owner: null, figures: {} };
  const toDos = [
    { kind: 'remark', detail: 'other', id: '1', on: '2026-11-20', ...blank },
    { kind: 'remark', detail: 'other', id: '2', on: '2026-11-23', ...blank },
    { kind: 'leave', detail: null, id: '3', on: '2026-11-24', ...blank },
    { kind: 'onboarding', detail: null, id: '4', on: '2026-11-01', ...blank, figures: { count: 9 } },
  ] as const;
  const waits = waitsToday(toDos, '2026-11-23');
  expect(waits.map(({ id }) => id)).toEqual(['1', '2', '4']);
  expect(countsOf(waits)).toEqual([
    { kind: 'onboarding', count: 9 },
    { kind: 'remark', count: 2 },
  ]);
});

function house() {
  const db = freshDatabase();
  const server = trusted(db, 'server');
  const rosa = addPerson(db, 'rosa@example.ca', 'coordinator');
  const admin = addPerson(db, 'admin@example.ca', 'administrator');
  const mails = () => db.sql.prepare("select person_id from outbox where kind = 'coordinator-digest'").pluck().all();
  const write = (personId: string, now = MONDAY) => perform(server, writeDigest, { personId }, now);
  const readers = (now = MONDAY) => digestReaders(server, now).map(({ personId }) => personId);
  const somethingWaits = () => {
    person(db, 'Joan', 'advisor');
    const said = { kind: 'other', words: 'Look at this', said_on: '2026-11-20', said_at: 0 };
    put(db, 'remarks', { id: 'r', person_id: 'Joan', ...said });
  };
  return { db, server, rosa, admin, mails, write, readers, somethingWaits };
}

describe('the mail of the morning', () => {
  test('is written once a day, when something waits, though quiet hours last', () => {
    const { db, rosa, mails, write, readers, somethingWaits } = house();
    write(rosa);
    expect(mails()).toEqual([]);
    somethingWaits();
    for (let i = 0; i < 3; i++) write(rosa, MONDAY + i * HOUR);
    expect(mails()).toEqual([rosa]);
    expect(db.sql.prepare('select urgent from outbox').pluck().get()).toBe(1);
    expect(readers()).toEqual([]);
    write(rosa, MONDAY + DAY);
    expect(mails()).toEqual([rosa, rosa]);
    write(rosa, MONDAY + 12 * HOUR);
    expect(mails()).toHaveLength(2);
  });

  test('goes to the coordinators; to the administrators where there is none', () => {
    const { db, rosa, admin, readers } = house();
    expect(readers()).toEqual([rosa]);
    db.sql.prepare('update role_grants set lifted_at = 1 where person_id = ?').run(rosa);
    expect(readers()).toEqual([admin]);
    db.sql.prepare('update people set disabled_at = 1 where id = ?').run(admin);
    expect(readers()).toEqual([]);
  });

  test('not to who stopped it, rests their mail, or has no address', () => {
    const { db, rosa, readers, write, mails, somethingWaits } = house();
    somethingWaits();
    const viewer = personViewer(db, rosa, ['coordinator']);
    for (let i = 0; i < 2; i++) expect(perform(viewer, stopDigest, {}, MONDAY)).toMatchObject({ ok: true });
    expect([readers(), ownDigest(viewer, '2026-11-23')]).toEqual([[], 'stopped']);
    write(rosa);
    expect(mails()).toEqual([]);
    for (let i = 0; i < 2; i++) expect(perform(viewer, resumeDigest, {}, MONDAY)).toMatchObject({ ok: true });
    expect([readers(), ownDigest(viewer, '2026-11-23')]).toEqual([[rosa], 'gets']);
    expect(db.sql.prepare('select count(*) from mail_opt_outs').pluck().get()).toBe(1);
    put(db, 'contact_pauses', { id: 'p', person_id: rosa, from_day: '2026-11-20', at: 0 });
    expect(readers()).toEqual([]);
    db.sql.prepare('update contact_pauses set lifted_at = 1').run();
    db.sql.prepare('update people set email = null where id = ?').run(rosa);
    expect(readers()).toEqual([]);
  });

  test('an administrator beside a coordinator has none to stop', () => {
    const { db, admin } = house();
    expect(ownDigest(personViewer(db, admin, ['administrator']), '2026-11-23')).toBe('not-for');
  });
});
