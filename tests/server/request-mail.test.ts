import ICAL from 'ical.js';
import type { Email } from 'postal-mime';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '@/db/client';
import { perform } from '@/domain/command';
import { answer } from '@/domain/requests/answer-commands';
import { requestStanding } from '@/domain/requests/queries';
import { trusted } from '@/domain/viewer';
import { noQuietHours, put } from '../records';
import { planMeeting } from './invited';
import { drain, openMailHouse, quietly } from './mail-house';
import { openMailServer } from './mail-server';

beforeEach(quietly);

/** A team where nobody waits for further changes, and Joan, who asked to come to a meeting of the council. */
async function house(language: 'en' | 'fr' = 'en') {
  const mail = await openMailServer();
  const opened = openMailHouse(mail.url);
  const { db } = opened;
  planMeeting(db);
  noQuietHours(db);
  put(db, 'thresholds', { id: 't', name: 'change-joins-minutes', value: 0, from_day: '2020-01-01', set_at: 1 });
  put(db, 'people', { id: 'joan', name: 'Joan Hill', name_key: 'joan hill', email: 'joan@example.org', language });
  put(db, 'advisors', { person_id: 'joan' });
  put(db, 'requests_to_come', { id: 'r', meeting_id: 'm', person_id: 'joan', asked_at: 1 });
  return { ...opened, mail };
}

function says(db: Db, more: object): void {
  const { stamp = '' } = requestStanding(trusted(db, 'server'), 'r', '') ?? {};
  const answered = perform(trusted(db, 'server'), answer, { id: 'r', stamp, ...more }, Date.now());
  if (!answered.ok) throw new Error(JSON.stringify(answered));
}

function eventIn(mail: Email | undefined) {
  const part = mail?.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  if (!part) return null;
  const calendar = new ICAL.Component(ICAL.parse(Buffer.from(part.content as ArrayBuffer).toString('utf8')));
  const event = calendar.getFirstSubcomponent('vevent');
  const one = (name: string) => event?.getFirstPropertyValue(name);
  const standing = event?.getFirstProperty('attendee')?.getParameter('partstat');
  return { method: calendar.getFirstPropertyValue('method'), uid: one('uid'), sequence: one('sequence'), standing };
}

describe('someone who asked to come', () => {
  test('hears yes, with all there is to know and the meeting for their calendar', async () => {
    const { db, server, mail } = await house();
    says(db, { answer: 'yes', words: 'Rosa will meet you at the door.' });
    await drain(server);
    const [sent] = mail.handed;
    expect(sent?.subject).toBe('Yes, please come: Collaboration Council, Thursday 4 December 2031');
    expect(sent?.text).toContain('Rosa will meet you at the door.');
    expect(sent?.text).toContain('Where: Town hall, or online');
    expect(sent?.text).not.toContain('a seat');
    expect(eventIn(sent)).toEqual({ method: 'REQUEST', uid: 'r@heard.example.ca', sequence: 0, standing: 'ACCEPTED' });
    expect(db.sql.prepare('select count(*) from invitations').pluck().get()).toBe(0);
  });

  test('hears of the seat they are to have', async () => {
    const { db, server, mail } = await house();
    says(db, { answer: 'yes-with-seat' });
    await drain(server);
    expect(mail.handed[0]?.text).toContain('We would also like to give you a seat');
  });

  test('hears no and why, with nothing for a calendar that never heard of it', async () => {
    const { db, server, mail } = await house('fr');
    says(db, { answer: 'no', reason: 'members-alone' });
    await drain(server);
    const [sent] = mail.handed;
    expect(sent?.text).toContain('Cette réunion est réservée à ses membres.');
    expect(sent?.text).not.toContain('Où');
    expect(eventIn(sent)).toBeNull();
  });

  test('whose yes becomes a no has it taken out of the calendar again', async () => {
    const { db, server, mail } = await house();
    says(db, { answer: 'yes' });
    await drain(server);
    says(db, { answer: 'no', reason: 'other', words: 'The room burned down.' });
    await drain(server);
    expect(mail.handed[1]?.text).toContain('Here is why:\n\nThe room burned down.');
    expect(eventIn(mail.handed[1])).toMatchObject({ method: 'CANCEL', uid: 'r@heard.example.ca', sequence: 1 });
  });

  test('is not told of what they took back', async () => {
    const { db, server, mail } = await house();
    says(db, { answer: 'yes' });
    db.sql.prepare('update requests_to_come set withdrawn_at = 2').run();
    await drain(server);
    expect(mail.handed).toEqual([]);
    expect(db.sql.prepare('select state from outbox').pluck().get()).toBe('withdrawn');
  });
});
