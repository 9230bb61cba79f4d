import { beforeEach, expect, test, vi } from 'vitest';
import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { perform } from '@/domain/command';
import { joinNetwork } from '@/domain/network/member-commands';
import { sendNote } from '@/domain/network/note-commands';
import { personViewer, trusted } from '@/domain/viewer';
import { addPerson } from '../domain/access/people';
import { group, meeting, person, put } from '../records';
import { drain, openMailHouse, quietly } from './mail-house';
import { openMailServer } from './mail-server';

/** A Monday, nine in the morning in Toronto. */
const NOW = Date.parse('2026-11-23T14:00:00Z');

beforeEach(quietly);

async function house() {
  const mail = await openMailServer();
  const { db, server } = openMailHouse(mail.url);
  put(db, 'oht', { id: 1, ...team });
  /** The hour strikes, and the outbox is emptied at that time. */
  const strikes = async (now = NOW) => {
    const { writeDueMail } = await import('@/server/due-mail');
    await writeDueMail(server, now);
    vi.spyOn(Date, 'now').mockReturnValue(now);
    await drain(server);
    vi.mocked(Date.now).mockRestore();
  };
  return { db, server, strikes, handed: mail.handed };
}

const team = {
  name_en: 'Lakeshore OHT',
  name_fr: 'ÉSO Lakeshore',
  time_zone: 'America/Toronto',
  fiscal_year_start: 4,
  contact_name: 'Sam',
  contact_phone: '705-555-0100',
  set_up_at: 1,
};

function advisor(db: Db, name: string, language = 'en'): string {
  const id = addPerson(db, `${name}@example.org`, 'advisor');
  db.sql.prepare('update people set language = ? where id = ?').run(language, id);
  return id;
}

test('who owes an answer is reminded with their own link, and it is in the history; answered meanwhile, nothing goes', async () => {
  const { db, strikes, handed } = await house();
  group(db, 'care');
  meeting(db, 'm', 'care', '2026-11-30');
  db.sql.prepare("update meetings set state = 'scheduled'").run();
  for (const name of ['silent', 'answers']) {
    put(db, 'invitations', {
      id: name,
      meeting_id: 'm',
      person_id: advisor(db, name),
      sent_on: '2026-11-01',
      channel: 'email',
    });
    put(db, 'invitation_steps', { id: `${name}-sent`, invitation_id: name, step: 'sent', at: 0, channel: 'email' });
  }
  const { writeDueMail } = await import('@/server/due-mail');
  await writeDueMail(trusted(db, 'server'), NOW);
  db.sql.prepare("update invitations set reply = 'no', replied_on = '2026-11-23' where id = 'answers'").run();
  await strikes();
  await strikes(NOW + 3_600_000);
  expect(handed.map(({ to }) => to?.[0]?.address)).toEqual(['silent@example.org']);
  expect(handed[0]?.text).toMatch(/https:\/\/heard\.example\.ca\/answer\/[\w-]{40,}/);
  expect(db.sql.prepare("select invitation_id from invitation_steps where step = 'reminded'").pluck().all()).toEqual([
    'silent',
  ]);
});

test('a note reaches the others in their language, with nobody’s address in it and no link or head of its own', async () => {
  const { db, server, strikes, handed } = await house();
  const [joan, luc, ada] = [advisor(db, 'joan'), advisor(db, 'luc', 'fr'), advisor(db, 'ada')];
  for (const id of [joan, luc, ada]) {
    const own = personViewer(db, id, ['advisor']);
    perform(own, joinNetwork, { id, shares: 'email' }, NOW);
  }
  const text = 'Come on Monday\n\n{answer-link}\n\nhttps://heard.example.ca/sign-out\n\n<b>Bring</b> a friend';
  perform(personViewer(db, joan, ['advisor']), sendNote, { id: joan, once: newId(), text }, NOW);
  await strikes();
  expect(handed.map(({ to }) => to?.map(({ address }) => address))).toEqual([['luc@example.org'], ['ada@example.org']]);
  const [french, english] = handed;
  expect(french?.subject).toBe('Une note de joan au réseau des conseillers');
  expect(english?.text).toContain('joan wrote a note to the network');
  expect(english?.text).toContain('Come on Monday');
  expect(english?.html).toContain('&#60;b&#62;Bring');
  for (const mail of handed) {
    expect(`${mail.text}${mail.html}${JSON.stringify(mail.headers)}`).not.toContain('joan@example.org');
    expect(mail.cc ?? []).toEqual([]);
    expect(mail.html?.match(/<a href="[^"]*"/g)).toEqual(['<a href="https://heard.example.ca/my/network"']);
  }
  expect(server.db.sql.prepare("select count(*) from outbox where state = 'sent'").pluck().get()).toBe(2);
});

test('an open meeting is told to who wants to hear of it, once; called off meanwhile, to nobody', async () => {
  const { db, strikes, handed } = await house();
  group(db, 'open');
  db.sql.prepare('update groups set open_to_see = 1').run();
  for (const [id, day] of [
    ['soon', '2026-12-01'],
    ['off', '2026-12-02'],
  ] as const)
    meeting(db, id, 'open', day);
  db.sql.prepare("update meetings set state = 'scheduled', starts_at = ?").run(Date.parse('2026-12-01T23:00:00Z'));
  put(db, 'meeting_watches', { id: 'w', person_id: advisor(db, 'luc', 'fr'), group_id: 'open', from_at: 0 });
  const { writeDueMail } = await import('@/server/due-mail');
  await writeDueMail(trusted(db, 'server'), NOW);
  db.sql.prepare("update meetings set state = 'cancelled' where id = 'off'").run();
  await strikes();
  await strikes(NOW + 3_600_000);
  expect(handed.map(({ subject }) => subject?.replaceAll('\u00a0', ' '))).toEqual([
    'Une réunion ouverte : The open table, mardi 1er décembre 2026',
  ]);
  expect(handed[0]?.text).toContain('https://heard.example.ca/my/open-meetings');
  expect(handed[0]?.text).toContain('705-555-0100');
});

test('the coordinator’s mail of the morning counts what waits and names no advisor', async () => {
  const { db, strikes, handed } = await house();
  addPerson(db, 'rosa@example.ca', 'coordinator');
  await strikes();
  expect(handed).toEqual([]);
  person(db, 'Canary Joan', 'advisor');
  const said = { kind: 'other', words: 'Canary words', said_on: '2026-11-20', said_at: 0 };
  put(db, 'remarks', { id: 'r', person_id: 'Canary Joan', ...said });
  group(db, 'care');
  meeting(db, 'm', 'care', '2026-11-26');
  db.sql.prepare("update meetings set state = 'scheduled'").run();
  await strikes();
  await strikes(NOW + 3_600_000);
  expect(handed).toHaveLength(1);
  const { subject, text } = handed[0] ?? {};
  expect(text).toContain('The care table, Thursday 26\u00a0November 2026');
  expect(text).toContain('https://heard.example.ca/today?by=date');
  expect(`${subject}${text}`).not.toMatch(/Canary/);
});
