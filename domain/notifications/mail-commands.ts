import { v4 } from 'uuid';
import { newId } from '@/db/columns';
import type { Language } from '../people/words';
import type { Viewer } from '../viewer';
import { outbox } from './table';
import { asLines, onOneLine } from './tidy';

export type MailToWrite = {
  /** To whom: the address is looked up when it is sent. */
  personId: string;
  /** What happens when the mail server takes it hangs on this (server/outbox-kinds.ts). */
  kind: string;
  language: Language;
  subject: string;
  /** Plain text: paragraphs with an empty line between them; a line that is only an address becomes a link. */
  body: string;
  /** What the message is about, to find it there. */
  aboutKind?: string;
  aboutId?: string;
  /** UTC ms. */
  now: number;
};

/**
 * Writes a message to be sent, within the transaction of the command that calls it: it goes out if and only if what
 * it tells of was saved. The message's own id is made here, at random, so that it says nothing of whom or when.
 */
export function writeMail(viewer: Viewer, mail: MailToWrite): { id: string } {
  const id = newId();
  const { personId, kind, language, aboutKind, aboutId, now } = mail;
  const words = { subject: onOneLine(mail.subject).slice(0, 500), body: asLines(mail.body) };
  const about = { aboutKind: aboutKind ?? null, aboutId: aboutId ?? null };
  const row = { id, personId, kind, language, ...words, ...about, messageId: v4(), notBefore: now, writtenAt: now };
  viewer.db.orm.insert(outbox).values(row).run();
  return { id };
}
