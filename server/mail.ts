import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { v7 } from 'uuid';
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
    await transport.sendMail({ ...mail, from: HEARD_MAIL_FROM });
  } finally {
    transport.close();
  }
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
