import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { namesOf } from '@/domain/activity/names-queries';
import { perform } from '@/domain/command';
import { joinRecords } from '@/domain/joins/commands';
import { joinsStanding, keptInstead, sideBySide } from '@/domain/joins/queries';
import { personKept } from '@/domain/people/person-queries';
import { personViewer, trusted, type Viewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { attend, group, invite, meeting, motion, person, put, seat, suggestion } from '@/tests/records';
import { coordinator } from '../people/store';
import { contentOf, idOf, join, NOW, takeApart, yearHouse } from './house';

let db: Db;
let office: Viewer;
const all = (sql: string) => db.sql.prepare(sql).all();
const one = (sql: string) => db.sql.prepare(sql).pluck().get();

beforeEach(() => {
  db = freshDatabase();
  office = coordinator(db);
  person(db, 'ann', 'advisor');
  person(db, 'anne', 'advisor');
  group(db, 'council');
  seat(db, 'council', 'ann', 'advisor');
  seat(db, 'council', 'anne', 'advisor', 0);
  for (const [id, day] of [
    ['m1', '2026-02-01'],
    ['m2', '2026-03-01'],
  ] as const)
    meeting(db, id, 'council', day);
});

const joined = (from: Record<string, string> = {}, viewer = office) => join(viewer, 'ann', 'anne', from);
const idOfJoin = (): string => {
  const answer = joined();
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value.id;
};

describe('joining two records', () => {
  it('what each was at is of one person, once; nothing of either is lost', () => {
    attend(db, 'm1', 'ann', 'invited', 'absent-without-word');
    attend(db, 'm1', 'anne', 'asked', 'video');
    attend(db, 'm2', 'anne');
    invite(db, 'm1', 'anne');
    motion(db, 'm1', 'council', { ann: ['advisor', 1, 'silent'], anne: ['advisor', 0, 'for'] });
    suggestion(db, 's', 'anne', '2026-02-01', {});
    expect(joined()).toMatchObject({ ok: true });
    expect(all('select meeting_id, person_id, origin, attendance from presences order by meeting_id')).toEqual([
      { meeting_id: 'm1', person_id: 'ann', origin: 'asked', attendance: 'video' },
      { meeting_id: 'm2', person_id: 'ann', origin: 'invited', attendance: 'video' },
    ]);
    expect(all('select person_id, choice from ballots')).toEqual([{ person_id: 'ann', choice: 'for' }]);
    expect(all('select person_id, weight from roll_entries')).toEqual([{ person_id: 'ann', weight: 1 }]);
    expect(one("select count(*) from people where id = 'anne'")).toBe(0);
    expect(one('select person_id from suggestions')).toBe('ann');
    expect(db.sql.pragma('foreign_key_check')).toEqual([]);
  });

  it('what hung on a row set aside hangs on the one that stayed', () => {
    invite(db, 'm1', 'ann', null);
    invite(db, 'm1', 'anne', '2026-01-05');
    put(db, 'accommodations', { id: 'x', invitation_id: 'i-m1-anne', need: 'captions', asked_on: '2026-01-06' });
    attend(db, 'm1', 'ann');
    attend(db, 'm1', 'anne');
    put(db, 'remarks', {
      ...{ id: 'r', person_id: 'anne', kind: 'disputed', subject_kind: 'presence', subject_id: 'p-m1-anne' },
      ...{ words: 'In person', said_on: '2026-02-02', said_at: 1 },
    });
    const id = idOfJoin();
    expect(one('select invitation_id from accommodations')).toBe('i-m1-ann');
    expect(one("select sent_on from invitations where id = 'i-m1-ann'")).toBe('2026-01-05');
    expect(all('select person_id, subject_id from remarks')).toEqual([{ person_id: 'ann', subject_id: 'p-m1-ann' }]);
    takeApart(office, id);
    expect(all('select person_id, subject_id from remarks')).toEqual([{ person_id: 'anne', subject_id: 'p-m1-anne' }]);
    expect(one('select invitation_id from accommodations')).toBe('i-m1-anne');
  });

  it('fills the blanks, takes what was chosen, and keeps the other name', () => {
    db.sql.prepare("update people set name = 'Ann Lee', name_key = 'ann lee', phone = '1' where id = 'ann'").run();
    db.sql
      .prepare(
        "update people set name = 'Anne Lee', name_key = 'anne lee', email = 'a@x.ca', phone = '2' where id = 'anne'",
      )
      .run();
    joined({ name: 'joined', phone: 'kept' });
    expect(personKept(office, 'ann')).toMatchObject({
      details: { name: 'Anne Lee', email: 'a@x.ca', phone: '1' },
      otherNames: [{ name: 'Ann Lee' }],
    });
  });

  it('what was done to the joined record goes by the name of the kept one', () => {
    idOfJoin();
    expect(namesOf(personViewer(db, 'coordinator', ['administrator']), 'person', ['anne']).get('anne')?.name).toBe(
      'ann',
    );
  });

  it('a double press joins once', () => {
    const stamp = sideBySide(office, 'ann', 'anne')?.stamp;
    const input = { once: '01980000-0000-7000-8000-000000000001', keptId: 'ann', joinedId: 'anne', stamp, from: {} };
    expect(perform(office, joinRecords, input, NOW)).toMatchObject({ ok: true });
    expect(perform(office, joinRecords, input, NOW)).toMatchObject({ ok: true });
    expect(one('select count(*) from person_joins')).toBe(1);
  });

  it('is refused when either changed since both were shown', () => {
    const stamp = sideBySide(office, 'ann', 'anne')?.stamp;
    attend(db, 'm1', 'anne');
    const input = { once: '01980000-0000-7000-8000-000000000001', keptId: 'ann', joinedId: 'anne', stamp, from: {} };
    expect(perform(office, joinRecords, input, NOW)).toMatchObject({ refusal: 'changed-meanwhile' });
  });

  it('carries no sign-in and no authenticator app over', () => {
    put(db, 'sessions', { token_hash: 't', person_id: 'anne', started_at: 1, last_seen_at: 1, ends_at: 2 });
    put(db, 'second_factors', { person_id: 'anne', secret: 's' });
    const id = idOfJoin();
    expect(one('select count(*) from sessions')).toBe(0);
    expect(one('select count(*) from second_factors')).toBe(0);
    takeApart(office, id);
    expect(one('select person_id from second_factors')).toBe('anne');
    expect(one('select count(*) from sessions')).toBe(0);
  });

  it('with a role at stake it is the administrators’ to do', () => {
    put(db, 'role_grants', { id: 'r', person_id: 'anne', role: 'leader', given_at: 1 });
    expect(joined()).toMatchObject({ refusal: 'needs-administrator' });
    expect(joined({}, personViewer(db, 'coordinator', ['administrator']))).toMatchObject({ ok: true });
    expect(all("select person_id from role_grants where role = 'leader'")).toEqual([{ person_id: 'ann' }]);
  });

  it('nobody joins away the record they are signed in with', () => {
    const answer = join(personViewer(db, 'anne', ['administrator']), 'ann', 'anne');
    expect(answer).toMatchObject({ refusal: 'own-record' });
  });

  it('waits for a meeting that is being written down and names the record', () => {
    put(db, 'log_drafts', { id: 'd', group_id: 'council', on_day: '2026-10-01', started_at: 1 });
    put(db, 'log_entries', { draft_id: 'd', field: 'people.anne.attendance', version: 1, value: '"video"', at: 1 });
    expect(joined()).toMatchObject({ refusal: 'in-open-draft' });
    db.sql.prepare("update log_drafts set state = 'logged'").run();
    expect(joined()).toMatchObject({ ok: true });
  });
});

describe('taking a join apart', () => {
  it('gives back what each said, and what came since stays with the kept one', () => {
    attend(db, 'm1', 'anne');
    const before = contentOf(db);
    const id = idOfJoin();
    suggestion(db, 'since', 'ann', '2026-10-01', {});
    expect(keptInstead(office, 'anne')).toBe('ann');
    expect(joinsStanding(office, 'ann')).toMatchObject([{ id, joined: 'anne', by: 'Tamara Osei' }]);
    expect(takeApart(office, id)).toMatchObject({ ok: true });
    expect(one("select person_id from suggestions where id = 'since'")).toBe('ann');
    db.sql.prepare("delete from suggestions where id = 'since'").run();
    for (const [table, rows] of before)
      if (!table.startsWith('flag')) expect(contentOf(db).get(table), table).toEqual(rows);
    expect(joinsStanding(office)).toEqual([]);
    expect(takeApart(office, id)).toMatchObject({ refusal: 'join-apart-already' });
  });

  it.each([
    ['a moved row was changed', () => db.sql.prepare("update presences set attendance = 'phone'").run()],
    ['a moved row is gone', () => db.sql.prepare('delete from presences').run()],
    ['a filled row was changed', () => db.sql.prepare("update people set phone = '9' where id = 'ann'").run()],
    [
      'the address is somebody else’s by now',
      () => {
        db.sql.prepare("update people set email = null where id = 'ann'").run();
        put(db, 'people', { id: 'third', name: 'Third', name_key: 'third', email: 'anne@x.ca' });
      },
    ],
    [
      'a vote was recorded on a place that moved',
      () => {
        put(db, 'ballots', { id: 'b', motion_id: 'm-m2', person_id: 'ann', choice: 'for', channel: 'phone' });
      },
    ],
  ])('is refused when %s, and nothing changes', (_, touch) => {
    attend(db, 'm1', 'anne');
    motion(db, 'm2', 'council', { anne: ['advisor', 1, 'silent'] });
    db.sql.prepare("update people set email = 'anne@x.ca' where id = 'anne'").run();
    const id = idOfJoin();
    touch();
    const before = contentOf(db);
    expect(takeApart(office, id)).toMatchObject({ refusal: 'join-touched-later' });
    expect(contentOf(db)).toEqual(before);
  });

  it('mail on its way is no hindrance', () => {
    put(db, 'outbox', {
      id: 'o',
      person_id: 'anne',
      kind: 'told',
      language: 'en',
      subject: 's',
      body: 'b',
      not_before: 1,
    });
    const id = idOfJoin();
    db.sql.prepare("update outbox set state = 'sent', sent_at = 2").run();
    expect(takeApart(office, id)).toMatchObject({ ok: true });
    expect(all('select person_id, state from outbox')).toEqual([{ person_id: 'anne', state: 'sent' }]);
  });

  it('two joins come apart from the last to the first', () => {
    person(db, 'annie', 'advisor');
    attend(db, 'm1', 'anne');
    const first = idOfJoin();
    const second = join(office, 'annie', 'ann');
    if (!second.ok) throw new Error(JSON.stringify(second));
    expect(takeApart(office, first)).toMatchObject({ refusal: 'join-touched-later' });
    expect(takeApart(office, second.value.id)).toMatchObject({ ok: true });
    expect(takeApart(office, first)).toMatchObject({ ok: true });
    expect(one('select person_id from presences')).toBe('anne');
  });
});

describe('flags and a join', () => {
  it('follow the person with their history, and come apart again', () => {
    const house = yearHouse();
    const server = trusted(house, 'server');
    const [joan, nora] = [idOf(house, 'Joan Hart'), idOf(house, 'Nora Bell')];
    const stepsOf = (id: string) =>
      house.sql.prepare('select count(*) from flag_steps where flag_id like ?').pluck().get(`%${id}`);
    const before = stepsOf(joan);
    const done = join(server, nora, joan);
    if (!done.ok) throw new Error(JSON.stringify(done));
    expect(stepsOf(joan)).toBe(0);
    expect(stepsOf(nora)).toBeGreaterThanOrEqual(Number(before));
    expect(takeApart(server, done.value.id)).toMatchObject({ ok: true });
    expect(stepsOf(joan)).toBeGreaterThanOrEqual(Number(before));
    expect(house.sql.pragma('foreign_key_check')).toEqual([]);
  });
});
