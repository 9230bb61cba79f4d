import ICAL from 'ical.js';
import type { Email } from 'postal-mime';
import { expect } from 'vitest';
import { noQuietHours } from '../records';
import { planMeeting } from './invited';
import { openMailHouse } from './mail-house';
import { openMailServer } from './mail-server';

/** A house with a meeting ahead that mails at any hour, and the mail server it mails to. */
export async function house(meeting: Record<string, string | number | null> = {}) {
  const mail = await openMailServer();
  const opened = openMailHouse(mail.url);
  planMeeting(opened.db, meeting);
  noQuietHours(opened.db);
  return { ...opened, mail };
}

const asText = (part: Email['attachments'][number] | undefined): string =>
  Buffer.from(part?.content as ArrayBuffer).toString('utf8');

/** The calendar part of a mail, as another library reads it. */
export function eventIn(mail: Email | undefined) {
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

/** The token of the link to answer in a mail; nothing when it has none. */
export const linkIn = (mail: Email | undefined): string =>
  /https:\/\/heard\.example\.ca\/answer\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
