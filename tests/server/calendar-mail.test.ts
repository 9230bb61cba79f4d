import { beforeEach, describe, expect, test } from 'vitest';
import { writeMail } from '@/domain/notifications/mail-commands';
import { put } from '../records';
import { ENDS, inviteByMail, mailAbout, STARTS } from './invited';
import { drain, quietly } from './mail-house';
import { eventIn, house, linkIn } from './read-mail';

beforeEach(quietly);

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

describe('someone who asked to come, and is welcome', () => {
  async function welcome() {
    const opened = await house();
    const { db } = opened;
    put(db, 'people', { id: 'p-lee', name: 'Lee', name_key: 'lee', email: 'lee@example.org', language: 'en' });
    put(db, 'requests_to_come', { id: 'r', meeting_id: 'm', person_id: 'p-lee', asked_at: 1, answer: 'yes' });
    const tell = () => {
      const to = { personId: 'p-lee', language: 'en', kind: 'request-changed' } as const;
      writeMail(opened.server, { ...to, aboutKind: 'request', aboutId: 'r', now: Date.now() });
    };
    return { ...opened, tell };
  }

  test('hears of a change and of the end of it, in the calendar too, by an event of their own', async () => {
    const { db, server, mail, tell } = await welcome();
    tell();
    await drain(server);
    db.sql.prepare("update meetings set state = 'cancelled', cancelled_because = 'Snow'").run();
    tell();
    await drain(server);
    const events = mail.handed.map(eventIn);
    expect(mail.handed[0]?.text).toContain('The meeting you asked to come to has changed');
    expect(mail.handed[1]?.text).toContain('The reason: Snow');
    expect(events.map(({ method, one }) => [method, one('uid'), one('sequence')])).toEqual([
      ['REQUEST', 'r@heard.example.ca', 0],
      ['CANCEL', 'r@heard.example.ca', 1],
    ]);
    expect(mail.handed.map(linkIn)).toEqual(['', '']);
  });

  test.each([
    ['they withdrew it', 'update requests_to_come set withdrawn_at = 1'],
    ['the answer became no', "update requests_to_come set answer = 'no', reason = 'no-room'"],
  ])('hears nothing when %s', async (_why, happens) => {
    const { db, server, mail, tell } = await welcome();
    tell();
    db.sql.prepare(happens).run();
    await drain(server);
    expect(mail.handed).toEqual([]);
  });
});
