import { v4 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { addressToken, hashOf } from '@/domain/access/tokens';
import { makeFeed, revokeFeed } from '@/domain/calendars/feed-commands';
import { feedMeetings, ownFeed } from '@/domain/calendars/own-queries';
import { perform } from '@/domain/command';
import { personViewer, visitor } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { invite, meeting, person, put } from '../../records';

const NOW = Date.parse('2026-11-01T12:00:00Z');
const SECRET = 'the secret of this house';

const advisor = (db: Db, id: string) => personViewer(db, id, ['advisor']);
function made(db: Db, personId: string): string {
  const id = v4();
  const token = addressToken(SECRET, 'feed', id);
  expect(perform(advisor(db, personId), makeFeed, { id, tokenHash: hashOf(token) }, NOW).ok).toBe(true);
  return token;
}

function house(): Db {
  const db = freshDatabase();
  for (const id of ['nora', 'luc']) person(db, id, 'advisor');
  for (const id of ['one', 'two', 'three', 'four', 'five', 'old']) {
    meeting(db, id, null, id === 'old' ? '2026-01-01' : '2026-12-01');
    db.sql.prepare("update meetings set state = 'scheduled' where id = ?").run(id);
  }
  return db;
}
const idsIn = (db: Db, token: string) =>
  feedMeetings(visitor(db), token, '2026-09-01')?.meetings.map(({ meetingId }) => meetingId);

describe('a calendar of one’s own', () => {
  it('has what one is invited to and welcome at, and nothing of anyone else', () => {
    const db = house();
    for (const id of ['one', 'two', 'three', 'old']) invite(db, id, 'nora');
    invite(db, 'four', 'luc');
    db.sql.prepare("update invitations set reply = 'no' where id = 'i-two-nora'").run();
    db.sql.prepare("update invitations set withdrawn_at = 1 where id = 'i-three-nora'").run();
    const request = { meeting_id: 'five', person_id: 'nora', asked_at: 1 };
    put(db, 'requests_to_come', { id: 'r', ...request, answer: 'yes' });
    expect(idsIn(db, made(db, 'nora'))).toEqual(['one', 'five']);
    expect(idsIn(db, made(db, 'luc'))).toEqual(['four']);
  });

  it('shows a cancelled meeting as cancelled, and not a request that is open or was refused', () => {
    const db = house();
    invite(db, 'one', 'nora');
    db.sql.prepare("update meetings set state = 'cancelled' where id = 'one'").run();
    put(db, 'requests_to_come', { id: 'r', meeting_id: 'five', person_id: 'nora', asked_at: 1 });
    put(db, 'requests_to_come', {
      id: 's',
      meeting_id: 'four',
      person_id: 'nora',
      asked_at: 1,
      answer: 'no',
      reason: 'no-room',
    });
    const found = feedMeetings(visitor(db), made(db, 'nora'), '2026-09-01');
    expect(found?.meetings.map(({ meetingId, state }) => [meetingId, state])).toEqual([['one', 'cancelled']]);
  });

  it('has one address at a time; a new one ends the old, and ending it ends it', () => {
    const db = house();
    const first = made(db, 'nora');
    const second = made(db, 'nora');
    expect(idsIn(db, first)).toBeUndefined();
    expect(idsIn(db, second)).toEqual([]);
    expect(ownFeed(advisor(db, 'luc'))).toBeNull();
    expect(perform(advisor(db, 'luc'), revokeFeed, {}, NOW).ok).toBe(true);
    expect(idsIn(db, second)).toEqual([]);
    expect(perform(advisor(db, 'nora'), revokeFeed, {}, NOW).ok).toBe(true);
    expect(idsIn(db, second)).toBeUndefined();
    expect(ownFeed(advisor(db, 'nora'))).toBeNull();
  });

  it('is nobody’s once its person is shut out, and no guess opens one', () => {
    const db = house();
    const token = made(db, 'nora');
    const id = ownFeed(advisor(db, 'nora'))?.id ?? '';
    for (const guess of [
      id,
      hashOf(token),
      addressToken(SECRET, 'answer', id),
      addressToken('another', 'feed', id),
      '',
    ])
      expect(idsIn(db, guess)).toBeUndefined();
    db.sql.prepare("update people set disabled_at = 1 where id = 'nora'").run();
    expect(idsIn(db, token)).toBeUndefined();
  });
});
