import ICAL from 'ical.js';
import type { Email } from 'postal-mime';
import { beforeEach, describe, expect, test } from 'vitest';
import { hashOf } from '@/domain/access/tokens';
import { noQuietHours, put } from '../records';
import { ENDS, inviteByMail, mailAbout, planMeeting, STARTS } from './invited';
import { drain, openMailHouse, quietly } from './mail-house';
import { openMailServer, refusal } from './mail-server';

beforeEach(quietly);

async function house(meeting: Record<string, string | number | null> = {}) {
  const mail = await openMailServer();
  const opened = openMailHouse(mail.url);
  planMeeting(opened.db, meeting);
  noQuietHours(opened.db);
  return { ...opened, mail };
}

const asText = (part: Email['attachments'][number] | undefined): string =>
  Buffer.from(part?.content as ArrayBuffer).toString('utf8');

/** The calendar part of a mail, as another library reads it. */
function eventIn(mail: Email | undefined) {
  const part = mail?.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const file = mail?.attachments.find(({ mimeType }) => mimeType === 'application/ics');
  const text = asText(part);
  // The same twice: to be shown in the mail, and to be opened.
  expect(asText(file)).toBe(text);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event');
  const one = (name: string) => event.getFirstPropertyValue(name);
  const at = (name: string) => (one(name) as ICAL.Time).toJSDate().getTime();
  return { part, text, calendar, event, one, at, method: calendar.getFirstPropertyValue('method') };
}

const linkIn = (mail: Email | undefined): string =>
  /https:\/\/heard\.example\.ca\/answer\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';

describe('an invitation by mail', () => {
  test('says when, where and what is offered, asks for an answer by a link of the reader alone, and whom to call', async () => {
    const { db, server, mail } = await house({ join_link: 'https://video.example.org/1', dial_in: '1-888-555-0199' });
    for (const offer of ['parking', 'respite']) put(db, 'meeting_offers', { meeting_id: 'm', offer });
    put(db, 'agenda_items', { id: 'a', meeting_id: 'm', position: 1, title: 'Waiting for home care' });
    const { id } = inviteByMail(db, 'Joan');
    await drain(server);
    const [sent] = mail.handed;
    expect(sent?.subject).toBe('Invitation: Collaboration Council, Thursday 4 December 2031');
    expect(sent?.text).toContain('When: Thursday 4\u00a0December 2031, from 6:30\u00a0p.m. to 8:00\u00a0p.m.');
    expect(sent?.text).toContain('Where: Town hall, or online');
    expect(sent?.text).toContain('To join by phone: 1-888-555-0199');
    expect(sent?.text).toContain('• Waiting for home care');
    expect(sent?.text).toContain('We offer: parking and respite care. Tell us what would help you.');
    expect(sent?.text).toContain('Sam Ito\nLakeshore OHT\n705-555-0100');
    const links = db.sql.prepare('select token_hash, invitation_id from answer_links').all();
    expect(links).toEqual([{ token_hash: hashOf(linkIn(sent)), invitation_id: id }]);
    expect(sent?.html).toContain(`href="https://heard.example.ca/answer/${linkIn(sent)}"`);
  });
});

describe('its calendar part', () => {
  test('asks the one reader, wants no answer by calendar, and says the time so that no zone can move it', async () => {
    const { db, server, mail } = await house();
    const { id } = inviteByMail(db, 'Joan');
    await drain(server);
    const [sent] = mail.handed;
    const { part, text, event, one, at, method } = eventIn(sent);
    expect(part?.method).toBe('REQUEST');
    expect(method).toBe('REQUEST');
    expect([one('uid'), one('sequence'), one('status')]).toEqual([`${id}@heard.example.ca`, 0, 'CONFIRMED']);
    expect([at('dtstart'), at('dtend')]).toEqual([STARTS, ENDS]);
    expect(text).toContain('DTSTART:20311204T233000Z\n');
    const attendees = event.getAllProperties('attendee');
    expect(attendees).toHaveLength(1);
    expect(attendees[0]?.getFirstValue()).toMatch(/^mailto:joan@example\.org$/i);
    expect(attendees[0]?.getParameter('rsvp')).toBe('FALSE');
    expect(attendees[0]?.getParameter('partstat')).toBe('NEEDS-ACTION');
    expect(event.getFirstProperty('organizer')?.getParameter('cn')).toBe('Lakeshore OHT');
  });

  test('never holds the link to answer: calendars are shared', async () => {
    const { db, server, mail } = await house();
    inviteByMail(db, 'Joan');
    await drain(server);
    expect(linkIn(mail.handed[0])).toMatch(/^[\w-]{43}$/);
    expect(eventIn(mail.handed[0]).text.replace(/\n /g, '')).not.toMatch(/answer/);
  });

  test('a meeting whose time is not known takes the day', async () => {
    const { db, server, mail } = await house({ starts_at: null, ends_at: null });
    inviteByMail(db, 'Joan');
    await drain(server);
    expect(eventIn(mail.handed[0]).text).toContain('DTSTART;VALUE=DATE:20311204\nDTEND;VALUE=DATE:20311205\n');
    expect(mail.handed[0]?.text).toContain('We will tell you the time.');
  });
});

describe('what becomes of a meeting', () => {
  test('changed, then cancelled: one event all along, each word of it numbered higher', async () => {
    const { db, server, mail } = await house();
    const { id } = inviteByMail(db, 'Joan');
    await drain(server);
    const later = { starts: STARTS + 86_400_000, ends: ENDS + 86_400_000 };
    db.sql
      .prepare("update meetings set on_day = '2031-12-05', starts_at = :starts, ends_at = :ends, calendar_sequence = 1")
      .run(later);
    mailAbout(db, id, 'meeting-changed');
    await drain(server);
    db.sql.prepare("update meetings set state = 'cancelled', cancelled_because = 'A snow storm is coming.'").run();
    mailAbout(db, id, 'meeting-cancelled');
    await drain(server);
    const [first, second, third] = mail.handed.map(eventIn);
    expect(mail.handed[1]?.text).toContain('Before: 4\u00a0December 2031, 6:30\u00a0p.m.\n');
    expect(mail.handed[1]?.text).toContain('When: Friday 5\u00a0December 2031');
    expect(mail.handed[2]?.text).toContain('The reason: A snow storm is coming.');
    expect(mail.handed[2]?.subject).toMatch(/^Cancelled: /);
    expect([first, second, third].map((event) => event?.method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
    expect(new Set([first, second, third].map((event) => event?.one('uid'))).size).toBe(1);
    expect([first, second, third].map((event) => event?.one('sequence'))).toEqual([0, 1, 2]);
    expect(second?.at('dtstart')).toBe(later.starts);
    expect(third?.one('status')).toBe('CANCELLED');
  });

  test('an invitation taken back is taken out of the calendar; one given again has a number above that', async () => {
    const { db, server, mail } = await house();
    const { id } = inviteByMail(db, 'Joan');
    await drain(server);
    db.sql.prepare('update invitations set withdrawn_at = 1').run();
    mailAbout(db, id, 'invitation-withdrawn');
    await drain(server);
    db.sql.prepare('update invitations set withdrawn_at = null').run();
    mailAbout(db, id, 'invitation');
    await drain(server);
    const events = mail.handed.map(eventIn);
    expect(events.map(({ method, one }) => [method, one('sequence')])).toEqual([
      ['REQUEST', 0],
      ['CANCEL', 1],
      ['REQUEST', 2],
    ]);
    expect(linkIn(mail.handed[1])).toBe('');
  });

  test('whoever was told by phone has nothing in the calendar to cancel', async () => {
    const { db, server, mail } = await house();
    const { id, mailId } = inviteByMail(db, 'Joan');
    db.sql.prepare('delete from outbox where id = ?').run(mailId);
    db.sql.prepare("update meetings set state = 'cancelled'").run();
    mailAbout(db, id, 'meeting-cancelled');
    await drain(server);
    expect(mail.handed[0]?.subject).toMatch(/^Cancelled: /);
    expect(mail.handed[0]?.attachments).toEqual([]);
  });

  test.each([
    ['invitation', "update meetings set state = 'cancelled'"],
    ['invitation', 'update invitations set withdrawn_at = 1'],
    ['invitation', "update meetings set on_day = '2020-01-01', starts_at = 1, ends_at = 2"],
    ['meeting-changed', "update meetings set state = 'cancelled'"],
    ['meeting-cancelled', "update meetings set state = 'scheduled'"],
    ['invitation-withdrawn', 'update invitations set withdrawn_at = null'],
    ['invitation-reminder', "update invitations set reply = 'yes'"],
  ])('%s that is not true any more is taken back, not sent: %s', async (kind, happens) => {
    const { db, server, mail } = await house();
    const { id, mailId } = inviteByMail(db, 'Joan');
    if (kind !== 'invitation') {
      db.sql.prepare('delete from outbox where id = ?').run(mailId);
      mailAbout(db, id, kind);
    }
    db.sql.prepare(happens).run();
    await drain(server);
    expect(mail.handed).toEqual([]);
    expect(db.sql.prepare('select state from outbox').pluck().all()).toEqual(['withdrawn']);
  });
});

test('tried again, it is the same byte for byte, whatever changed meanwhile', async () => {
  const { db, server, mail } = await house();
  inviteByMail(db, 'Joan');
  mail.answers.toMessage = () => refusal(451, 'Try later');
  await drain(server);
  db.sql.prepare("update meetings set place = 'Elsewhere', calendar_sequence = 9").run();
  db.sql.prepare("update people set name = 'Joan Doe'").run();
  db.sql.prepare('update answer_links set revoked_at = 1').run();
  db.sql.prepare('update outbox set not_before = 0').run();
  mail.answers.toMessage = undefined;
  await new Promise((resolve) => setTimeout(resolve, 1100));
  await drain(server);
  expect(mail.raw).toHaveLength(2);
  expect(mail.raw[1]).toBe(mail.raw[0]);
});

test('put off until the meeting is over, it is taken back: nobody is invited to what was', async () => {
  const { db, server, mail } = await house();
  inviteByMail(db, 'Joan');
  mail.answers.toMessage = () => refusal(451, 'Try later');
  await drain(server);
  db.sql.prepare("update meetings set on_day = '2020-01-01', starts_at = 1, ends_at = 2").run();
  db.sql.prepare('update outbox set not_before = 0').run();
  mail.answers.toMessage = undefined;
  await drain(server);
  expect(mail.handed).toHaveLength(1);
  expect(db.sql.prepare('select state from outbox').pluck().all()).toEqual(['withdrawn']);
});

test('a link that was stopped is in no later mail; only a new invitation brings another', async () => {
  const { db, server, mail } = await house();
  const { id } = inviteByMail(db, 'Joan');
  await drain(server);
  db.sql.prepare('update answer_links set revoked_at = 1').run();
  mailAbout(db, id, 'invitation-reminder');
  await drain(server);
  mailAbout(db, id, 'invitation');
  await drain(server);
  const [first, reminder, again] = mail.handed;
  expect(linkIn(reminder)).toBe('');
  expect(reminder?.text).toContain('Please call us to answer:\n\nSam Ito');
  expect(linkIn(again)).toMatch(/^[\w-]{43}$/);
  expect(linkIn(again)).not.toBe(linkIn(first));
});

test('in French, to someone who reads French', async () => {
  const { db, server, mail } = await house();
  put(db, 'meeting_offers', { meeting_id: 'm', offer: 'respite' });
  inviteByMail(db, 'Odile', { language: 'fr' });
  await drain(server);
  const [sent] = mail.handed;
  expect(sent?.subject).toBe('Invitation : Collaboration Council, jeudi 4 décembre 2031');
  expect(sent?.text).toContain('Quand\u00a0: jeudi 4\u00a0décembre 2031, de 18\u00a0h\u00a030 à 20\u00a0h\u00a000');
  expect(sent?.text).toContain('Nous offrons\u00a0: des soins de relève.');
  expect(sent?.html).toContain('<html lang="fr">');
  expect(eventIn(sent).one('description')).toContain('Où\u00a0: Town hall, ou en ligne');
});

describe('an invitation that does not reach its reader', () => {
  const standing = { sent_on: null, withdrawn: 1, undelivered: 1 };
  const HOW = `select sent_on, withdrawn_at is not null as withdrawn, undelivered_at is not null as undelivered from invitations`;

  test('taken by the mail server, it was sent that day', async () => {
    const { db, server } = await house();
    inviteByMail(db, 'Joan');
    await drain(server);
    expect(db.sql.prepare('select sent_on is not null, channel from invitations').raw().get()).toEqual([1, 'email']);
  });

  test('nobody has the address: they were not told, and the mail server’s words say why', async () => {
    const { db, server, mail } = await house();
    inviteByMail(db, 'Joan');
    mail.answers.toAddress = () => refusal(550, '5.1.1 No such user');
    await drain(server);
    expect(db.sql.prepare(HOW).get()).toEqual(standing);
    expect(db.sql.prepare('select state, last_error from outbox').get()).toEqual({
      ...{ state: 'failed', last_error: 'address-refused 550 5.1.1 No such user' },
    });
  });

  test('it came back after it was taken: they were not told', async () => {
    const { db, server } = await house();
    const { mailId } = inviteByMail(db, 'Joan');
    await drain(server);
    (await import('@/server/outbox')).hasReturned(server, mailId);
    expect(db.sql.prepare(HOW).get()).toEqual(standing);
  });
});

test('whatever is written into a name or a title: one reader, one subject, no head of its own', async () => {
  const evil = 'x\r\nBcc: thief@example.org\r\nSubject: other\r\n\r\n<script>alert(1)</script>\u2028END:VEVENT';
  const { db, server, mail } = await house({ title: evil, place: evil, join_link: evil });
  put(db, 'agenda_items', { id: 'a', meeting_id: 'm', position: 1, title: evil });
  inviteByMail(db, 'Joan');
  db.sql.prepare('update people set name = ?').run(evil);
  await drain(server);
  const [sent] = mail.handed;
  expect(mail.handed).toHaveLength(1);
  expect(sent?.to).toEqual([{ address: 'joan@example.org', name: '' }]);
  expect(sent?.headers.map(({ key }) => key).sort()).toEqual(
    ['content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to'].sort(),
  );
  expect(sent?.html).not.toContain('<script');
  const { event, calendar } = eventIn(sent);
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
  expect(event.getAllProperties('attendee')).toHaveLength(1);
});
