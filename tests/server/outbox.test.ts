import { beforeEach, expect, test } from 'vitest';
import type { Db } from '@/db/client';
import { writeMail } from '@/domain/notifications/mail-commands';
import { trusted } from '@/domain/viewer';
import { addPerson } from '../domain/access/people';
import { noQuietHours, put } from '../records';
import { inviteByMail, planMeeting } from './invited';
import { identityOf, killLoop, received } from './kill-loop';
import { drain, type MailHouse, openMailHouse, quietly } from './mail-house';
import { openMailServer, refusal } from './mail-server';

const BODY = 'Hello Joan,\n\nLook at <this>:\n\nhttps://heard.example.ca/my\n\nhttps://elsewhere.example.org/x';

function openHouse(smtp: string): MailHouse {
  const house = openMailHouse(smtp);
  noQuietHours(house.db);
  return house;
}

function write(db: Db, count: number): void {
  for (let i = 0; i < count; i++) {
    const personId = addPerson(db, `joan.${i}@example.org`, 'advisor');
    const words = { language: 'en', subject: `Message ${i}`, body: BODY } as const;
    writeMail(trusted(db, 'server'), { personId, kind: 'test', ...words, now: Date.now() });
  }
}

type Row = { state: string; tries: number; last_error: string | null; message_id: string };
const rows = (db: Db) => db.sql.prepare('select * from outbox order by id').all() as Row[];
const timePasses = (db: Db) => db.sql.prepare('update outbox set not_before = 0').run();

beforeEach(quietly);

test('a message goes out as text and as HTML, to one address, with its own id and links of this house alone', async () => {
  const mail = await openMailServer();
  const { db, server } = openHouse(mail.url);
  write(db, 1);
  await drain(server);
  const [sent] = mail.handed;
  expect(sent).toMatchObject({ subject: 'Message 0', to: [{ address: 'joan.0@example.org' }] });
  expect(sent?.messageId).toBe(rows(db)[0]?.message_id);
  expect(sent?.text).toContain('Hello Joan,\n\nLook at <this>:');
  expect(sent?.html).toContain('<a href="https://heard.example.ca/my">');
  expect(sent?.html).toContain('Look at &#60;this&#62;:');
  expect(sent?.html).not.toContain('<a href="https://elsewhere');
  expect(rows(db)[0]).toMatchObject({ state: 'sent', tries: 1, last_error: null });
});

test('an answer to a suggestion: on the day the mail server takes it, the author was told', async () => {
  const mail = await openMailServer({ toMessage: () => refusal(451, 'Try later') });
  const { db, server } = openHouse(mail.url);
  const personId = addPerson(db, 'joan@example.org', 'advisor');
  put(db, 'suggestions', { id: 's', person_id: personId, text: 'Explain the acronyms', raised_on: '2026-01-05' });
  const words = { language: 'en', subject: 'What became of it', body: BODY } as const;
  const about = { aboutKind: 'suggestion', aboutId: 's' };
  writeMail(server, { personId, kind: 'suggestion-told', ...words, ...about, now: Date.now() });
  const told = () => db.sql.prepare("select count(*) from suggestion_steps where step = 'told'").pluck().get();
  await drain(server);
  expect(told()).toBe(0);
  mail.answers.toMessage = undefined;
  timePasses(db);
  await drain(server);
  expect([told(), rows(db)[0]?.state]).toEqual([1, 'sent']);
});

test('put off, then taken: the same message with the same id', async () => {
  const mail = await openMailServer({ toMessage: () => refusal(451, 'Try later') });
  const { db, server } = openHouse(mail.url);
  write(db, 1);
  await drain(server);
  expect(rows(db)[0]).toMatchObject({ state: 'waiting', tries: 1, last_error: 'put-off 451 Try later' });
  await drain(server);
  expect(mail.handed).toHaveLength(1);
  timePasses(db);
  mail.answers.toMessage = undefined;
  await drain(server);
  expect(rows(db)[0]).toMatchObject({ state: 'sent', tries: 2 });
  expect(new Set(mail.handed.map(({ messageId }) => messageId)).size).toBe(1);
});

test.each([
  ['an address that nobody has', { toAddress: () => refusal(550, '5.1.1 No such user') }, 'address-refused'],
  ['a message that it will not have', { toMessage: () => refusal(554, '5.7.1 Spam') }, 'message-refused'],
])('%s is not tried again, and others still go', async (_what, answers, trouble) => {
  const mail = await openMailServer(answers);
  const { db, server } = openHouse(mail.url);
  write(db, 1);
  await drain(server);
  expect(rows(db)[0]).toMatchObject({ state: 'failed', tries: 1 });
  expect(rows(db)[0]?.last_error).toMatch(new RegExp(`^${trouble} 55\\d `));
  mail.answers.toAddress = mail.answers.toMessage = undefined;
  db.sql.prepare('delete from outbox').run();
  db.sql.prepare('delete from advisors').run();
  db.sql.prepare('delete from people').run();
  write(db, 2);
  await drain(server);
  expect(rows(db).map(({ state }) => state)).toEqual(['sent', 'sent']);
});

test('down, then up: what waits goes once the mail server is back', async () => {
  const down = await openMailServer();
  await down.close();
  const { db, server } = openHouse(down.url);
  write(db, 3);
  await drain(server);
  expect(rows(db).map(({ state, tries }) => [state, tries])).toEqual([
    ['waiting', 1],
    ['waiting', 0],
    ['waiting', 0],
  ]);
  expect(rows(db)[0]?.last_error).toMatch(/^unreachable /);
  const up = await openMailServer({}, down.port);
  timePasses(db);
  await drain(server);
  expect(rows(db).every(({ state }) => state === 'sent')).toBe(true);
  expect(up.handed).toHaveLength(3);
});

test('asked twice at once, nothing goes twice', async () => {
  const mail = await openMailServer();
  const { db, server } = openHouse(mail.url);
  write(db, 4);
  await Promise.all([drain(server), drain(server), drain(server)]);
  expect(mail.handed).toHaveLength(4);
});

test('killed while sending: nobody gets none, and what comes twice is the same message, for the calendar too', async () => {
  const mail = await openMailServer();
  const { db, folder } = openHouse(mail.url);
  planMeeting(db);
  for (let i = 0; i < 6; i++) inviteByMail(db, `Joan${i}`);
  let turn = 0;
  const kills = 3;
  await killLoop({ folder, mail }, kills, () => ({ message: 1 + (turn++ % 2), after: 0 }));
  const { readers, more, unlike, unlikeBytes } = received(mail);
  expect([readers, unlike, unlikeBytes]).toEqual([6, 0, 0]);
  // Each kill came while a message was in flight: taken, and not noted yet.
  expect(more).toBeGreaterThan(0);
  expect(more).toBeLessThanOrEqual(kills);
  expect(mail.handed.every((sent) => / UID:\S+ SEQUENCE:0$/.test(identityOf(sent)))).toBe(true);
  expect(rows(db).every(({ state }) => state === 'sent')).toBe(true);
  expect(db.sql.prepare('select count(*) from invitations where sent_on is not null').pluck().get()).toBe(6);
}, 90_000);
