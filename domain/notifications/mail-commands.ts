import { and, eq, inArray } from 'drizzle-orm';
import { v4 } from 'uuid';
import { newId } from '@/db/columns';
import type { Language } from '../people/words';
import type { Viewer } from '../viewer';
import { joiningOf, type WaitingMail } from './joining';
import type { MailKind, MailSubject } from './kinds';
import { outbox } from './table';
import { asLines, onOneLine } from './tidy';

export type MailToWrite = {
  /** To whom: the address is looked up when it is sent. */
  personId: string;
  /** What happens when the mail server takes it hangs on this (server/outbox-kinds.ts). */
  kind: string;
  language: Language;
  /** Left out where the words are put together when it is about to go (server/outbox-composers.ts). */
  subject?: string;
  /** Plain text: paragraphs with an empty line between them; a line that is only an address becomes a link. */
  body?: string;
  /** What the message is about, to find it there. */
  aboutKind?: string;
  aboutId?: string;
  /** It goes in quiet hours too, and to someone who wants no mail for now. */
  urgent?: boolean;
  /** UTC ms; not before now. */
  notBefore?: number;
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
  const words = { subject: onOneLine(mail.subject ?? '').slice(0, 500), body: asLines(mail.body ?? '') };
  const about = { aboutKind: aboutKind ?? null, aboutId: aboutId ?? null };
  const when = { notBefore: mail.notBefore ?? now, writtenAt: now, urgent: mail.urgent ? 1 : 0 };
  viewer.db.orm
    .insert(outbox)
    .values({ id, personId, kind, language, ...words, ...about, ...when, messageId: v4() })
    .run();
  return { id };
}

export type MailAbout = { kind: MailSubject; id: string };

/** A message about something that may change again soon. `waitMinutes`: how long it waits for that. */
export type MailToJoin = {
  personId: string;
  language: Language;
  kind: MailKind;
  about: MailAbout;
  urgent: boolean;
  waitMinutes: number;
  now: number;
};

/** Writes a mail that waits a little for further changes, or lets one that waits already take this one in. */
export function writeOrJoinMail(viewer: Viewer, mail: MailToJoin): { id: string; joined: boolean } {
  const { about, urgent, now, personId, language } = mail;
  const joining = joiningOf(mail.kind, waitingAbout(viewer, about), mail);
  if (joining.how === 'joins') {
    const { id, notBefore } = joining;
    const set = urgent ? { notBefore, urgent: 1 } : { notBefore };
    viewer.db.orm.update(outbox).set(set).where(eq(outbox.id, id)).run();
    return { id, joined: true };
  }
  const { kind, takesBack, notBefore } = joining;
  viewer.db.orm.update(outbox).set({ state: 'withdrawn' }).where(inArray(outbox.id, takesBack)).run();
  const row = { personId, language, kind, aboutKind: about.kind, aboutId: about.id, urgent, notBefore, now };
  return { ...writeMail(viewer, row), joined: false };
}

/**
 * Takes back what waits about something, or could not be sent, and would say what is not true any more. How many
 * there were. What is being sent cannot be taken back.
 */
export const takeBackWaiting = (viewer: Viewer, about: MailAbout, kinds: readonly string[]): number =>
  viewer.db.orm
    .update(outbox)
    .set({ state: 'withdrawn' })
    .where(
      and(
        ...[eq(outbox.aboutKind, about.kind), eq(outbox.aboutId, about.id)],
        ...[inArray(outbox.state, ['waiting', 'failed']), inArray(outbox.kind, [...kinds])],
      ),
    )
    .run().changes;

const WAITING = `
  select id, kind, composed_at is not null or state = 'failed' as composed, written_at as writtenAt,
    not_before as notBefore
  from outbox where about_kind = ? and about_id = ? and state in ('waiting', 'failed') order by id desc`;

function waitingAbout(viewer: Viewer, { kind, id }: MailAbout): WaitingMail[] {
  const rows = viewer.db.prepared(WAITING).all(kind, id) as (Omit<WaitingMail, 'composed'> & { composed: 0 | 1 })[];
  return rows.map((row) => ({ ...row, composed: row.composed === 1 }));
}
