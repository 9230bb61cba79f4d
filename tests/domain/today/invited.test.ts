import { describe, expect, test } from 'vitest';
import { roles } from '@/domain/access/words';
import { toDosOf } from '@/domain/today/agenda-queries';
import { callSheet } from '@/domain/today/calls-queries';
import { needsToDo, requestsToAnswer, undeliveredToDo } from '@/domain/today/invited-queries';
import { meetingsToDo } from '@/domain/today/meetings-queries';
import { personViewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { group, invite, meeting, person, put, seat } from '@/tests/records';
import { addPerson } from '../access/people';

const TODAY = '2026-11-22';
const AT = Date.parse('2026-11-20T15:00:00Z');

function house() {
  const db = freshDatabase();
  for (const name of ['Ada', 'Bea']) person(db, name, 'advisor');
  group(db, 'care');
  meeting(db, 'm', 'care', '2026-11-30');
  meeting(db, 'over', 'care', '2026-11-10');
  db.sql.prepare("update meetings set state = 'scheduled'").run();
  const rosa = personViewer(db, addPerson(db, 'rosa@example.ca', 'coordinator'), ['coordinator']);
  const others = roles
    .filter((role) => role !== 'coordinator' && role !== 'administrator')
    .map((role) => personViewer(db, addPerson(db, `${role}@example.org`, role), [role], ['care']));
  return { db, rosa, others };
}

describe('what waits of meetings that are run from here', () => {
  test('who asks to come, until they are answered; for those who answer', () => {
    const { db, rosa, others } = house();
    put(db, 'requests_to_come', { id: 'r', meeting_id: 'm', person_id: 'Ada', asked_at: AT });
    expect(requestsToAnswer(rosa, TODAY)).toMatchObject([
      { kind: 'request', id: 'r', personId: 'Ada', group: 'The care table', on: TODAY, day: '2026-11-30' },
    ]);
    for (const viewer of others) expect(requestsToAnswer(viewer, TODAY)).toEqual([]);
    // A meeting that is far off leaves time: it stands among what waits, since it was asked.
    db.sql.prepare("update meetings set on_day = '2026-12-20' where id = 'm'").run();
    expect(requestsToAnswer(rosa, TODAY)).toMatchObject([{ on: '2026-11-20' }]);
    db.sql.prepare("update requests_to_come set answer = 'yes'").run();
    expect(requestsToAnswer(rosa, TODAY)).toEqual([]);
  });

  test('whose invitation came back, until they are told another way or the meeting is over', () => {
    const { db, rosa, others } = house();
    for (const id of ['m', 'over']) invite(db, id, 'Ada');
    db.sql.prepare('update invitations set withdrawn_at = ?, undelivered_at = ?, sent_on = null').run(AT, AT);
    expect(undeliveredToDo(rosa, TODAY)).toMatchObject([{ id: 'm.Ada', on: TODAY, day: '2026-11-30' }]);
    for (const viewer of others) expect(undeliveredToDo(viewer, TODAY)).toEqual([]);
    db.sql.prepare('update invitations set withdrawn_at = null, undelivered_at = null').run();
    expect(undeliveredToDo(rosa, TODAY)).toEqual([]);
  });

  test('what someone needs and nobody has seen to; not once it is met, dropped, or they do not come; never for others', () => {
    const { db, rosa, others } = house();
    invite(db, 'm', 'Ada');
    invite(db, 'over', 'Ada');
    for (const [id, need] of [
      ['a', 'transport'],
      ['b', 'captions'],
      ['c', 'respite'],
    ] as const)
      put(db, 'accommodations', { id, invitation_id: 'i-m-Ada', need, asked_on: '2026-11-18' });
    put(db, 'accommodations', { id: 'd', invitation_id: 'i-over-Ada', need: 'other', asked_on: '2026-11-01' });
    db.sql.prepare("update accommodations set met_on = '2026-11-19' where id = 'c'").run();
    const found = [{ kind: 'need', id: 'm.Ada', on: TODAY, needs: ['captions', 'transport'] }];
    expect(needsToDo(rosa, TODAY)).toMatchObject(found);
    for (const viewer of others) {
      expect(needsToDo(viewer, TODAY)).toEqual([]);
      expect(JSON.stringify(toDosOf(viewer, TODAY))).not.toMatch(/captions|transport/);
    }
    db.sql.prepare("update accommodations set dropped_on = '2026-11-20' where id = 'a'").run();
    expect(needsToDo(rosa, TODAY)).toMatchObject([{ needs: ['captions'] }]);
    db.sql.prepare("update invitations set reply = 'no' where id = 'i-m-Ada'").run();
    expect(needsToDo(rosa, TODAY)).toEqual([]);
  });

  test('who is silent still two days before is called, by those who call', () => {
    const { db, rosa, others } = house();
    invite(db, 'm', 'Ada');
    const ahead = (viewer: typeof rosa, day: string) =>
      meetingsToDo(viewer, day).find(({ kind }) => kind === 'meeting-ahead')?.detail;
    expect(ahead(rosa, '2026-11-27')).toBe('not-all-answered');
    expect(ahead(rosa, '2026-11-28')).toBe('call-them');
    expect(new Set(others.map((viewer) => ahead(viewer, '2026-11-28')))).toEqual(
      new Set(['not-all-answered', undefined]),
    );
    db.sql.prepare("update invitations set reply = 'no'").run();
    expect(ahead(rosa, '2026-11-28')).toBe('all-answered');
  });
});

describe('the call sheet', () => {
  const reached = { email: 'x@example.org', phone: '705-555-0107' };

  test('has those who want to hear of open meetings and would rather be called; not who has a seat there', () => {
    const { db, rosa } = house();
    db.sql.prepare('update groups set open_to_see = 1').run();
    db.sql.prepare("update people set prefers = 'phone' where id in ('Ada', 'Bea')").run();
    for (const id of ['Ada', 'Bea']) put(db, 'meeting_watches', { id: `w-${id}`, person_id: id, from_at: 0 });
    seat(db, 'care', 'Bea', 'advisor');
    const said = callSheet(rosa, TODAY).map(({ name, toSay }) => [name, toSay.map(({ reason }) => reason)]);
    expect(said).toEqual([
      ['Ada', ['open-meeting']],
      ['Bea', ['meeting']],
    ]);
  });

  test('has those who rest their mail while they do, and not who would rather have it on paper', () => {
    const { db, rosa } = house();
    db.sql.prepare('update people set email = ?, phone = ? where id = ?').run(reached.email, reached.phone, 'Ada');
    seat(db, 'care', 'Ada', 'advisor');
    expect(callSheet(rosa, TODAY)).toEqual([]);
    put(db, 'contact_pauses', { id: 'p', person_id: 'Ada', from_day: '2026-11-20', until_day: '2026-11-25', at: 0 });
    expect(callSheet(rosa, TODAY)).toMatchObject([{ name: 'Ada', phone: reached.phone }]);
    expect(callSheet(rosa, '2026-11-26')).toEqual([]);
    db.sql.prepare("update people set prefers = 'paper'").run();
    expect(callSheet(rosa, TODAY)).toEqual([]);
  });

  test('has who is silent still two days before, told in whatever way; each meeting once', () => {
    const { db, rosa } = house();
    seat(db, 'care', 'Ada', 'advisor');
    invite(db, 'm', 'Ada');
    invite(db, 'm', 'Bea');
    db.sql.prepare("update people set prefers = 'phone' where id = 'Ada'").run();
    db.sql.prepare("update people set email = 'bea@example.org' where id = 'Bea'").run();
    const said = (day: string) =>
      callSheet(rosa, day).map(({ name, toSay }) => [name, toSay.map(({ reason }) => reason)]);
    expect(said('2026-11-27')).toEqual([['Ada', ['meeting']]]);
    expect(said('2026-11-28')).toEqual([
      ['Ada', ['unanswered']],
      ['Bea', ['unanswered']],
    ]);
    db.sql.prepare("update invitations set reply = 'maybe'").run();
    expect(said('2026-11-28')).toEqual([]);
  });
});
