import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { perform } from '@/domain/command';
import { answer, noteTold } from '@/domain/requests/answer-commands';
import { tooLateToAsk } from '@/domain/requests/asking';
import { ask, withdraw } from '@/domain/requests/commands';
import { ownRequests, requestList, requestStanding, requestsAt, requestsWaiting } from '@/domain/requests/queries';
import { callSheet } from '@/domain/today/calls-queries';
import { personViewer, type Viewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { group, invite, put, seat } from '@/tests/records';

const TODAY = '2026-10-31';
const NOW = Date.parse('2026-10-31T15:00:00Z');

let db: Db;
let ana: Viewer;
let office: Viewer;

beforeEach(() => {
  db = freshDatabase();
  for (const id of ['ana', 'ben', 'tam', 'pat']) {
    const email = id === 'ben' ? null : `${id}@example.org`;
    put(db, 'people', { id, name: id, name_key: id, email, phone: '519 555 0101', language: 'fr' });
  }
  for (const id of ['ana', 'ben']) put(db, 'advisors', { person_id: id });
  put(db, 'partners', { person_id: 'pat' });
  group(db, 'council');
  const ahead = { on_day: '2026-11-20', state: 'scheduled' };
  put(db, 'meetings', { id: 'open', group_id: null, ...ahead });
  put(db, 'meetings', { id: 'closed', group_id: 'council', ...ahead });
  put(db, 'meetings', { id: 'past', group_id: null, on_day: '2026-10-01', state: 'held' });
  put(db, 'meetings', { id: 'off', group_id: null, on_day: '2026-11-21', state: 'cancelled' });
  ana = personViewer(db, 'ana', ['advisor']);
  office = personViewer(db, 'tam', ['coordinator']);
});

const asks = (viewer: Viewer, meetingId: string, more: object = {}) =>
  perform(viewer, ask, { meetingId, ...more }, NOW);
const idOf = (result: ReturnType<typeof asks>): string => (result.ok ? result.value.id : '');
const stampAt = (id: string) => requestStanding(office, id, TODAY)?.stamp ?? '';
const says = (id: string, more: object, viewer = office, now = NOW) =>
  perform(viewer, answer, { id, stamp: stampAt(id), ...more }, now);
const mails = () => db.sql.prepare('select kind, about_id, person_id, language, state from outbox').all();
const activity = () => db.sql.prepare('select command, on_behalf_of, channel, fields from activity').all();
const refusal = (result: { ok: boolean; refusal?: string; why?: string; field?: string }) =>
  result.ok ? 'done' : [result.refusal ?? result.why, result.field].filter(Boolean).join(' at ');

describe('asking', () => {
  it('is for meetings that are open to see, or of a group where one holds a seat', () => {
    expect(refusal(asks(ana, 'closed'))).toBe('not-found');
    expect(refusal(asks(ana, 'open', { words: 'I know this matter' }))).toBe('done');
    seat(db, 'council', 'ana', 'advisor');
    expect(refusal(asks(ana, 'closed'))).toBe('done');
    expect(ownRequests(ana, TODAY).map((one) => [one.meetingId, one.expected, one.words])).toEqual([
      ['open', false, 'I know this matter'],
      ['closed', true, null],
    ]);
  });

  it('happens once: a second press finds the first, and what was answered is not asked again', () => {
    const first = asks(ana, 'open');
    expect(asks(ana, 'open')).toEqual(first);
    expect(activity()).toHaveLength(1);
    says(idOf(first), { answer: 'no', reason: 'no-room' });
    expect(refusal(asks(ana, 'open'))).toBe('answered-already');
  });

  it.each([
    ['past', 'meeting-over'],
    ['off', 'meeting-cancelled'],
  ])('is too late for the meeting that is %s', (meetingId, code) => {
    expect(refusal(asks(ana, meetingId))).toBe(code);
  });

  it('is of no use to who is invited', () => {
    invite(db, 'open', 'ana');
    expect(refusal(asks(ana, 'open'))).toBe('invited-already');
  });

  it('is written down for who calls, with how it was said; for closed meetings too', () => {
    expect(refusal(asks(office, 'closed', { personId: 'ben' }))).toBe('channel-needed at channel');
    expect(refusal(asks(office, 'closed', { personId: 'ben', channel: 'phone' }))).toBe('done');
    expect(activity()).toEqual([
      { command: 'requests.ask', on_behalf_of: 'ben', channel: 'phone', fields: '["meeting","words"]' },
    ]);
    expect(requestsWaiting(office, TODAY)).toMatchObject([
      { name: 'ben', channel: 'phone', recordedBy: 'tam', reach: 'phone' },
    ]);
  });

  it('is for advisors, each for themselves', () => {
    expect(refusal(asks(office, 'open', { personId: 'pat', channel: 'phone' }))).toBe('not-found');
    expect(refusal(asks(ana, 'open', { personId: 'ben', channel: 'phone' }))).toBe('not-found');
    expect(refusal(asks(personViewer(db, 'pat', ['chair'], ['council']), 'closed', { personId: 'ana' }))).toBe(
      'not-found',
    );
  });
});

describe('taking it back', () => {
  it('keeps that it was asked, and lets them ask again', () => {
    const id = idOf(asks(ana, 'open'));
    says(id, { answer: 'yes' });
    expect(refusal(perform(ana, withdraw, { id }, NOW))).toBe('done');
    expect(mails()).toMatchObject([{ state: 'withdrawn' }]);
    expect(requestsAt(office, { id: 'open' }, TODAY)).toEqual([]);
    expect(refusal(says(id, { answer: 'yes' }))).toBe('request-withdrawn');
    expect(refusal(asks(ana, 'open'))).toBe('done');
    expect(requestStanding(office, id, TODAY)).toMatchObject({ withdrawnAt: null, answer: null, answeredBy: null });
  });
});

describe('answering', () => {
  let id: string;
  beforeEach(() => {
    id = idOf(asks(ana, 'open'));
  });

  it('tells them by mail, in their language, once, however often the office changes its mind', () => {
    expect(refusal(says(id, { answer: 'yes' }))).toBe('done');
    expect(refusal(says(id, { answer: 'no', reason: 'no-room' }))).toBe('done');
    expect(mails()).toEqual([
      { kind: 'request-answered', about_id: id, person_id: 'ana', language: 'fr', state: 'waiting' },
    ]);
    expect(requestStanding(office, id, TODAY)).toMatchObject({ answer: 'no', reason: 'no-room', answeredBy: 'tam' });
  });

  it('is never an invitation', () => {
    says(id, { answer: 'yes-with-seat' });
    expect(db.sql.prepare('select count(*) from invitations').pluck().get()).toBe(0);
  });

  it('says why not, in words where the reason is another', () => {
    const why = (more: object) => perform(office, answer, { id, stamp: 'x', answer: 'no', ...more }, NOW);
    expect(why({})).toMatchObject({ why: 'invalid', issues: [{ path: ['reason'] }] });
    expect(why({ reason: 'other' })).toMatchObject({ why: 'invalid', issues: [{ path: ['words'] }] });
    expect(why({ reason: 'other', words: 'x'.repeat(5001) })).toMatchObject({ why: 'invalid' });
  });

  it('does not overwrite what someone else answered meanwhile', () => {
    const stale = stampAt(id);
    says(id, { answer: 'yes' });
    expect(refusal(perform(office, answer, { id, stamp: stale, answer: 'no', reason: 'no-room' }, NOW))).toBe(
      'changed-meanwhile',
    );
    expect(refusal(perform(office, answer, { id, stamp: stale, answer: 'yes' }, NOW))).toBe('done');
  });

  it('can only be a no once the meeting is over', () => {
    const after = Date.parse('2026-11-25T15:00:00Z');
    expect(refusal(says(id, { answer: 'yes' }, office, after))).toBe('meeting-over at answer');
    expect(refusal(says(id, { answer: 'no', reason: 'already-held' }, office, after))).toBe('done');
  });

  it('is told by a call to who has no mail, and the call is noted once', () => {
    const ben = idOf(asks(office, 'open', { personId: 'ben', channel: 'phone' }));
    const tell = () => perform(office, noteTold, { id: ben, channel: 'phone' }, NOW + 1000);
    expect(refusal(tell())).toBe('not-answered-yet');
    says(ben, { answer: 'yes' });
    expect(mails()).toEqual([]);
    const toSay = () => callSheet(office, TODAY).flatMap((call) => call.toSay.map(({ reason }) => reason));
    expect(toSay()).toEqual(['request-answered']);
    expect([refusal(tell()), refusal(tell())]).toEqual(['done', 'done']);
    expect(requestStanding(office, ben, TODAY)?.toldAt).toBe(NOW + 1000);
    expect(toSay()).toEqual([]);
    expect(activity().filter((row) => JSON.stringify(row).includes('note-told'))).toHaveLength(1);
  });

  it('is told again by whoever calls when the meeting changes or is called off, and not to whom it was no', () => {
    const asked = (meetingId: string) => idOf(asks(office, meetingId, { personId: 'ben', channel: 'phone' }));
    const [yes, no] = [asked('open'), asked('closed')];
    says(yes, { answer: 'yes' });
    says(no, { answer: 'no', reason: 'members-alone' });
    const tell = () => [yes, no].map((id) => perform(office, noteTold, { id, channel: 'phone' }, NOW + 1000));
    const calls = () => callSheet(office, TODAY).flatMap(({ toSay }) => toSay.map(({ reason, id }) => [reason, id]));
    expect(calls().sort()).toEqual([yes, no].map((id) => ['request-answered', id]).sort());
    tell();
    expect(calls()).toEqual([]);
    db.sql.prepare('update meetings set calendar_sequence = calendar_sequence + 1').run();
    expect(calls()).toEqual([['request-changed', yes]]);
    tell();
    expect(calls()).toEqual([]);
    db.sql.prepare("update meetings set state = 'cancelled', calendar_sequence = calendar_sequence + 1").run();
    expect(calls()).toEqual([['request-changed', yes]]);
  });
});

describe('the list', () => {
  const listed = (state: 'waiting' | 'answered' | 'all', viewer = office) =>
    requestList(viewer, { state, page: 1 }, TODAY).requests.map((one) => `${one.name} ${one.meetingId}`);

  it('has what waits first, and nothing for others than the coordinators', () => {
    const id = idOf(asks(ana, 'open'));
    asks(office, 'closed', { personId: 'ben', channel: 'phone' });
    says(id, { answer: 'yes' });
    expect(listed('waiting')).toEqual(['ben closed']);
    expect(listed('answered')).toEqual(['ana open']);
    expect(listed('all')).toEqual(['ben closed', 'ana open']);
    for (const role of ['leader', 'finance', 'advisor'] as const) {
      const viewer = personViewer(db, 'pat', [role]);
      expect(listed('all', viewer)).toEqual([]);
      expect(requestsWaiting(viewer, TODAY)).toEqual([]);
      expect(requestsAt(viewer, { id: 'open' }, TODAY)).toEqual([]);
    }
    expect(listed('all', personViewer(db, 'pat', ['chair'], ['council']))).toEqual([]);
  });

  it('takes no more statements for many than for few', () => {
    asks(ana, 'open');
    let count = 0;
    const { prepared } = db;
    const counting = {
      ...office,
      db: {
        ...db,
        prepared: (text: string) => {
          count++;
          return prepared(text);
        },
      },
    };
    requestList(counting, { state: 'all', page: 1 }, TODAY);
    expect(count).toBe(2);
  });
});

describe('too late to ask', () => {
  const meeting = { on: '2026-11-20', endsAt: null, state: 'scheduled', invited: false } as const;

  it('is never said of a meeting ahead, and always of one of a day gone by', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const on = new Date(NOW + days * 86_400_000).toISOString().slice(0, 10);
        expect(tooLateToAsk({ ...meeting, on }, TODAY, NOW)).toBe(on < TODAY ? 'meeting-over' : null);
      }),
    );
  });

  it.each([
    [{ state: 'held' as const }, 'meeting-over'],
    [{ state: 'cancelled' as const }, 'meeting-cancelled'],
    [{ on: TODAY, endsAt: NOW - 1 }, 'meeting-over'],
    [{ on: TODAY, endsAt: NOW + 1 }, null],
    [{ invited: true }, 'invited-already'],
  ])('%j', (more, code) => {
    expect(tooLateToAsk({ ...meeting, ...more }, TODAY, NOW)).toBe(code);
  });
});
