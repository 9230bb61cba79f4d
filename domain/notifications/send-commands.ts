import { eq } from 'drizzle-orm';
import { type Member, personForMail } from '../access/queries';
import { command, done, type Outcome, refuse } from '../command';
import type { Language } from '../people/words';
import type { Viewer } from '../viewer';
import { beginSendingForm, noteFailedForm, noteSentForm } from './forms';
import { canSendMail } from './policy';
import { nextTry } from './retries';
import { outbox } from './table';
import { keptTrouble } from './trouble';
import type { CalendarMethod } from './words';

/** A message as it goes out. */
export type OutgoingMail = {
  id: string;
  kind: string;
  aboutKind: string | null;
  aboutId: string | null;
  to: { personId: string; name: string; email: string };
  language: Language;
  subject: string;
  body: string;
  calendar: { text: string; method: CalendarMethod } | null;
  messageId: string;
  /** When its words were settled, UTC ms; null at the first try. */
  composedAt: number | null;
  /** It was being sent when the server stopped: it may have arrived. */
  inFlight: boolean;
};

/**
 * Marks a message as being sent, before it is handed to the mail server. It says nothing in the activity: what
 * becomes of the message does.
 */
export const beginSending = command({
  name: 'mail.begin-sending',
  form: beginSendingForm,
  load: mailById,
  may: canSendMail,
  run: ({ viewer, input, subject: mail, now }): Outcome<OutgoingMail> => {
    if (mail.state !== 'sending' && (mail.state !== 'waiting' || mail.notBefore > now)) return refuse('mail-not-due');
    const person = personForMail(viewer, mail.personId);
    if (person === null) return refuse('no-address');
    // Completed at the first try, and the same ever after, whatever the address of the house becomes.
    const messageId = mail.messageId.includes('@') ? mail.messageId : `<${mail.messageId || mail.id}@${input.host}>`;
    change(viewer, mail.id, { state: 'sending', tries: mail.tries + 1, messageId });
    return { ok: true, value: outgoing({ ...mail, messageId }, person), activity: null };
  },
});

/** The mail server took it. */
export const noteSent = command({
  name: 'mail.note-sent',
  form: noteSentForm,
  load: mailById,
  may: canSendMail,
  run: ({ viewer, subject: mail, now }) => {
    if (mail.state !== 'sending') return refuse('mail-not-due');
    change(viewer, mail.id, { state: 'sent', sentAt: now, lastError: null });
    return done({}, { subject: 'mail', id: mail.id, fields: ['state'] });
  },
});

/** The mail server did not take it: it waits for another try, or is left for someone to look at. */
export const noteFailed = command({
  name: 'mail.note-failed',
  form: noteFailedForm,
  load: mailById,
  may: canSendMail,
  run: ({ viewer, input, subject: mail, now }): Outcome<{ triesAgain: boolean }> => {
    if (mail.state !== 'sending' && mail.state !== 'waiting') return refuse('mail-not-due');
    const next = nextTry(mail.tries, input.trouble, now);
    const lastError = keptTrouble(input.trouble, input.said);
    const waits = next === null ? { state: 'failed' } : { state: 'waiting', notBefore: next };
    change(viewer, mail.id, { ...waits, lastError });
    // A try that is followed by another is the message's own affair: the activity says what became of it.
    const activity = next === null ? { subject: 'mail', id: mail.id, fields: ['state'] } : null;
    return { ok: true, value: { triesAgain: next !== null }, activity };
  },
});

type Mail = typeof outbox.$inferSelect;

function outgoing(mail: Mail, { personId, name, email }: Member): OutgoingMail {
  const { id, kind, aboutKind, aboutId, subject, body, messageId, composedAt, state } = mail;
  const { calendar, calendarMethod } = mail;
  const method = calendarMethod as CalendarMethod | null;
  return {
    ...{ id, kind, aboutKind, aboutId, subject, body, messageId, composedAt },
    to: { personId, name, email },
    inFlight: state === 'sending',
    language: mail.language as Language,
    calendar: calendar !== null && method !== null ? { text: calendar, method } : null,
  };
}

function mailById(viewer: Viewer, { id }: { id: string }): Mail | null {
  return viewer.db.orm.select().from(outbox).where(eq(outbox.id, id)).get() ?? null;
}

const change = (viewer: Viewer, id: string, set: Partial<Mail>): void => {
  viewer.db.orm.update(outbox).set(set).where(eq(outbox.id, id)).run();
};
