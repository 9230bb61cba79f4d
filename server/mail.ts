import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { v7 } from 'uuid';
import type { CalendarMethod } from '@/domain/notifications/words';
import { clock } from './clock';
import { env } from './env';
import { errorFacts, log } from './log';

export type Mail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Where a message may go out twice: the same id makes it one message to the reader's program. */
  messageId?: string;
  /** UTC ms: the date it bears, where that is not the moment it goes out. */
  date?: number;
  /** What the reader's calendar is to take in (text/calendar). */
  calendar?: { text: string; method: CalendarMethod };
};
export type KeptMail = Mail & { at: number };

/** How long to wait for a mail server that does not answer, ms: others wait behind it. */
const PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/** Sends a mail through the mail server, or keeps it in the local inbox when there is none. Throws if not taken. */
export async function sendMail(mail: Mail): Promise<void> {
  const { HEARD_SMTP_URL, HEARD_MAIL_FROM } = env();
  if (!HEARD_SMTP_URL) return keepMail(mail);
  const transport = createTransport({ url: HEARD_SMTP_URL, ...PATIENCE });
  try {
    await transport.sendMail({ ...asMessage(mail), from: HEARD_MAIL_FROM });
  } finally {
    transport.close();
  }
}

/** A mail as the transport takes it. One with an id of its own is the same, byte for byte, each time it is made. */
function asMessage({ date, calendar, messageId, ...mail }: Mail) {
  return {
    ...mail,
    ...(messageId && { messageId, baseBoundary: createHash('sha256').update(messageId).digest('hex').slice(0, 16) }),
    ...(date !== undefined && { date: new Date(date) }),
    ...(calendar && { icalEvent: { method: calendar.method, content: calendar.text, filename: 'meeting.ics' } }),
    // A program that answers for someone who is away does not answer this (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    // Nothing of a mail is ever fetched from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The same, for a mail that nobody waits for: a failure is logged. */
export async function sendMailLater(mail: Mail, kind: string): Promise<void> {
  try {
    await sendMail(mail);
    log.info('mail sent', { kind });
  } catch (error) {
    log.error('mail not sent', { kind, ...errorFacts(error) });
  }
}

const inbox = (): string => path.join(env().dataFolder, 'inbox');

function keepMail(mail: Mail): void {
  mkdirSync(inbox(), { recursive: true, mode: 0o700 });
  const kept: KeptMail = { at: clock(), ...mail };
  writeFileSync(path.join(inbox(), `${v7()}.json`), JSON.stringify(kept), { mode: 0o600, flag: 'wx' });
}

/** The latest mails of the local inbox, newest first. */
export function keptMails(most = 50): KeptMail[] {
  try {
    const names = readdirSync(inbox()).filter((name) => name.endsWith('.json'));
    const latest = names.sort().reverse().slice(0, most);
    return latest.map((name) => JSON.parse(readFileSync(path.join(inbox(), name), 'utf8')) as KeptMail);
  } catch {
    return [];
  }
}
