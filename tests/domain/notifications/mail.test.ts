import { describe, expect, test } from 'vitest';
import { roles } from '@/domain/access/words';
import { perform } from '@/domain/command';
import { mailSearch } from '@/domain/notifications/forms';
import { mailList } from '@/domain/notifications/list-queries';
import { writeMail } from '@/domain/notifications/mail-commands';
import { tryAgain, withdraw } from '@/domain/notifications/office-commands';
import { canBeMailed, dueMail } from '@/domain/notifications/queries';
import { beginSending, noteFailed, noteSent } from '@/domain/notifications/send-commands';
import { personViewer, trusted, type Viewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { addPerson } from '../access/people';

const NOW = Date.UTC(2026, 10, 22, 3);
const MINUTE = 60_000;

function house() {
  const db = freshDatabase();
  const server = trusted(db, 'server');
  const rosa = personViewer(db, addPerson(db, 'rosa@example.ca', 'coordinator'), ['coordinator']);
  const joan = addPerson(db, 'joan@example.ca', 'advisor');
  const write = (personId = joan) =>
    writeMail(server, { personId, kind: 'test', language: 'en', subject: 'Hi\r\nBcc: x@y.z', body: 'Hello', now: NOW })
      .id;
  const begin = (id: string, now = NOW, host = 'heard.example.ca') => perform(server, beginSending, { id, host }, now);
  const row = (id: string) => db.sql.prepare('select * from outbox where id = ?').get(id) as Record<string, unknown>;
  return { db, server, rosa, joan, write, begin, row };
}

/** What is due by day. */
const due = (server: Viewer, now: number) => dueMail(server, { now, today: '2026-11-21', quiet: false });

describe('a message', () => {
  test('keeps one id through every try, at random, with no address or name in it', () => {
    const { server, write, begin, row } = house();
    const id = write();
    expect(row(id)).toMatchObject({ state: 'waiting', subject: 'Hi Bcc: x@y.z', written_at: NOW });
    const first = begin(id);
    perform(server, noteFailed, { id, trouble: 'put-off' }, NOW);
    const second = begin(id, NOW + MINUTE, 'elsewhere.example.ca');
    if (!first.ok || !second.ok) throw new Error('not begun');
    expect(first.value.messageId).toMatch(/^<[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f-]+@heard\.example\.ca>$/);
    expect(first.value.messageId).not.toContain(id);
    expect(second.value.messageId).toBe(first.value.messageId);
    expect(second.value.to.email).toBe('joan@example.ca');
  });

  test('waits longer after each try, then is left to someone; tried again, it starts anew', () => {
    const { server, rosa, write, begin, row } = house();
    const id = write();
    let now = NOW;
    for (let tries = 0; tries < 8; tries++) {
      expect(begin(id, now)).toMatchObject({ ok: true });
      perform(server, noteFailed, { id, trouble: 'unreachable', said: 'ECONNECTION' }, now);
      if (tries < 7) expect(begin(id, now)).toMatchObject({ refusal: 'mail-not-due' });
      now = row(id).not_before as number;
    }
    expect(row(id)).toMatchObject({ state: 'failed', tries: 8, last_error: 'unreachable ECONNECTION' });
    expect(due(server, now + 1e10)).toEqual([]);
    expect(perform(rosa, tryAgain, { id }, now)).toMatchObject({ ok: true });
    expect(due(server, now)).toEqual([id]);
    expect(row(id)).toMatchObject({ state: 'waiting', tries: 0 });
  });

  test('is due again when the server stopped while it was being sent', () => {
    const { server, write, begin } = house();
    const id = write();
    begin(id);
    expect(due(server, NOW)).toEqual([id]);
    expect(begin(id)).toMatchObject({ ok: true });
    expect(perform(server, noteSent, { id }, NOW)).toMatchObject({ ok: true });
    expect(perform(server, noteSent, { id }, NOW)).toMatchObject({ refusal: 'mail-not-due' });
    expect(due(server, NOW)).toEqual([]);
  });

  test('to someone without an address, or shut out, does not go', () => {
    const { db, server, joan, write, begin, row } = house();
    const id = write();
    expect(canBeMailed(server, joan)).toBe(true);
    db.sql.prepare('update people set disabled_at = 1 where id = ?').run(joan);
    expect(canBeMailed(server, joan)).toBe(false);
    expect(begin(id)).toMatchObject({ refusal: 'no-address' });
    perform(server, noteFailed, { id, trouble: 'no-address' }, NOW);
    expect(row(id).state).toBe('failed');
  });

  test('is taken back while it waits or failed, not on its way and not once sent', () => {
    const { server, rosa, write, begin, row } = house();
    const [waits, goes] = [write(), write()];
    expect(perform(rosa, withdraw, { id: waits }, NOW)).toMatchObject({ ok: true });
    expect(perform(rosa, withdraw, { id: waits }, NOW)).toMatchObject({ ok: true });
    expect(row(waits).state).toBe('withdrawn');
    expect(perform(rosa, tryAgain, { id: waits }, NOW)).toMatchObject({ refusal: 'mail-is-settled' });
    begin(goes);
    expect(perform(rosa, withdraw, { id: goes }, NOW)).toMatchObject({ refusal: 'mail-on-its-way' });
    perform(server, noteSent, { id: goes }, NOW);
    expect(perform(rosa, withdraw, { id: goes }, NOW)).toMatchObject({ refusal: 'mail-is-settled' });
    expect(begin(waits)).toMatchObject({ refusal: 'mail-not-due' });
  });

  test('says in the activity what became of it, not each try, and to nobody whom', () => {
    const { db, server, rosa, write, begin } = house();
    const id = write();
    begin(id);
    perform(server, noteFailed, { id, trouble: 'put-off', said: '451 later' }, NOW - MINUTE);
    begin(id);
    perform(server, noteFailed, { id, trouble: 'address-refused', said: '550 joan@example.ca' }, NOW);
    perform(rosa, tryAgain, { id }, NOW);
    begin(id);
    perform(server, noteSent, { id }, NOW);
    const said = db.sql.prepare('select command, subject_id, fields from activity order by seq').all();
    expect(said.map((row) => (row as { command: string }).command)).toEqual([
      'mail.note-failed',
      'mail.try-again',
      'mail.note-sent',
    ]);
    expect(JSON.stringify(said)).not.toMatch(/joan|550/);
  });
});

describe('the list of mail', () => {
  const search = (asked: Record<string, unknown> = {}) => mailSearch.parse(asked);

  test('what failed comes first, with why; what was sent is asked for', () => {
    const { server, rosa, write, begin } = house();
    const [fails, sent, waits] = [write(), write(), write()];
    begin(fails);
    perform(server, noteFailed, { id: fails, trouble: 'address-refused', said: '550 No such user' }, NOW);
    begin(sent);
    perform(server, noteSent, { id: sent }, NOW);
    const { mails, total, counts } = mailList(rosa, search(), '2026-11-21');
    expect(mails.map(({ id }) => id)).toEqual([fails, waits]);
    expect(mails[0]).toMatchObject({ trouble: 'address-refused', said: '550 No such user', email: 'joan@example.ca' });
    expect({ total, counts }).toMatchObject({ total: 2, counts: { waiting: 1, failed: 1, sent: 1 } });
    expect(mailList(rosa, search({ state: 'sent' }), '2026-11-21').mails.map(({ id }) => id)).toEqual([sent]);
    expect(mailList(rosa, search({ state: 'all' }), '2026-11-21').total).toBe(3);
    expect(mailList(rosa, search({ page: '2' }), '2026-11-21').mails).toEqual([]);
  });

  test.each(roles)('as %s: nothing, but for administrators and coordinators', (role) => {
    const { db, joan, write } = house();
    write();
    const sees = role === 'administrator' || role === 'coordinator';
    expect(mailList(personViewer(db, joan, [role]), search(), '2026-11-21').total).toBe(sees ? 1 : 0);
  });
});
