import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { writeMail } from '@/domain/notifications/mail-commands';
import { outbox } from '@/domain/notifications/table';
import type { MailState } from '@/domain/notifications/words';
import { trusted } from '@/domain/viewer';
import { addPerson } from '../access/people';
import { type Grid, OFFICE_WORK } from '../callers';

function mail(db: Db, state: MailState): { id: string } {
  const personId = addPerson(db, 'somebody@example.org', 'advisor');
  const words = { language: 'en', subject: 'Hello', body: 'Hello' } as const;
  const written = writeMail(trusted(db, 'server'), { personId, kind: 'test', ...words, now: 0 });
  db.orm.update(outbox).set({ state }).run();
  return written;
}

const SERVER = ['server'] as const;

const somebody = (db: Db): string => addPerson(db, 'somebody@example.org', 'advisor');

export const grid: Grid = {
  // One's own mail is rested by oneself (pauses' own tests); somebody else's by the office they asked.
  'contact.pause': { may: OFFICE_WORK, input: (db) => ({ id: somebody(db), once: newId(), channel: 'phone' }) },
  'contact.resume': { may: OFFICE_WORK, input: (db) => ({ id: somebody(db), channel: 'phone' }) },
  // Sending is the server's alone: nobody else says what was sent.
  'mail.begin-sending': { may: SERVER, input: (db) => ({ ...mail(db, 'waiting'), host: 'heard.example.ca' }) },
  'mail.keep-words': {
    may: SERVER,
    input: (db) => ({ ...mail(db, 'sending'), words: { subject: 'Hello', body: 'Hello' } }),
  },
  'mail.note-bounced': { may: OFFICE_WORK, input: (db) => mail(db, 'sent') },
  'mail.note-failed': { may: SERVER, input: (db) => ({ ...mail(db, 'sending'), trouble: 'unreachable' }) },
  'mail.note-sent': { may: SERVER, input: (db) => mail(db, 'sending') },
  'mail.try-again': { may: OFFICE_WORK, input: (db) => mail(db, 'failed') },
  'mail.withdraw': { may: OFFICE_WORK, input: (db) => mail(db, 'waiting') },
};
