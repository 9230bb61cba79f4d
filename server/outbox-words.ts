import { perform } from '@/domain/command';
import { answerTokenAt } from '@/domain/invitations/link-queries';
import { ANSWER_LINK } from '@/domain/notifications/kinds';
import type { OutgoingMail } from '@/domain/notifications/send-commands';
import { keepWords } from '@/domain/notifications/words-commands';
import type { Viewer } from '@/domain/viewer';
import { clock } from './clock';
import { env } from './env';
import { linkSecret } from './links';
import type { Mail } from './mail';
import { type Paragraph, paragraphsIn, paragraphsOf } from './mail-paragraphs';
import { type ComposedMail, composerOf } from './outbox-composers';
import { wordsIn } from './words';

/** A message whose words could not be put together: a fault of the house, not of the mail server. */
export class NoWords extends Error {}

/**
 * The message with its words settled, within the transaction that marks it as being sent; null when there is nothing
 * left to say. Throws NoWords.
 */
export function settled(viewer: Viewer, mail: OutgoingMail): OutgoingMail | null {
  const now = clock();
  if (mail.composedAt !== null && (mail.inFlight || stillHolds(viewer, mail, now))) return mail;
  const words = mail.composedAt === null ? composed(viewer, mail, now) : null;
  const kept = perform(viewer, keepWords, { id: mail.id, words }, now);
  if (!kept.ok) throw new NoWords(kept.why);
  return kept.value && { ...mail, ...kept.value };
}

function composed(viewer: Viewer, mail: OutgoingMail, now: number): ComposedMail | null {
  const { subject, body } = mail;
  return subject !== '' ? { subject, body } : composedNow(viewer, mail, now);
}

/** What its composer would say; a kind that has none, what it says already. */
function composedNow(viewer: Viewer, mail: OutgoingMail, now: number): ComposedMail | null {
  const { id, kind, aboutKind, aboutId, to, language, subject, body } = mail;
  const compose = composerOf(kind);
  if (compose === undefined) return { subject, body };
  try {
    return compose(viewer, { id, kind, aboutKind, aboutId, to, language, t: wordsIn(viewer, language), now });
  } catch (cause) {
    throw new NoWords(kind, { cause });
  }
}

class Undone extends Error {
  constructor(readonly holds: boolean) {
    super('undone');
  }
}

/** Whether a message that has its words is still true: its composer is asked again, and what it writes is undone. */
function stillHolds(viewer: Viewer, mail: OutgoingMail, now: number): boolean {
  try {
    return viewer.db.sql.transaction((): boolean => {
      throw new Undone(composedNow(viewer, mail, now) !== null);
    })();
  } catch (error) {
    if (error instanceof Undone) return error.holds;
    throw error;
  }
}

/** A message with its words, as it is handed to the mail server: with the reader's own link to answer, kept nowhere. */
export function asMail(viewer: Viewer, mail: OutgoingMail): Mail {
  const { to, subject, body, language, messageId, calendar, composedAt } = mail;
  const parts = paragraphsIn(body, env().origin).flatMap((part) => withLink(viewer, mail, part));
  return {
    ...{ to: to.email, subject, messageId, ...(calendar && { calendar }), date: composedAt ?? clock() },
    ...paragraphsOf({ language, title: subject }, parts),
  };
}

function withLink(viewer: Viewer, { aboutId, composedAt, language }: OutgoingMail, part: Paragraph): Paragraph[] {
  if (part !== ANSWER_LINK) return [part];
  const token = answerTokenAt(viewer, aboutId ?? '', linkSecret(), composedAt ?? clock());
  if (token === null) return [];
  return [
    { link: `${env().origin}/answer/${token}`, name: wordsIn(viewer, language)('mail.answerButton'), main: true },
  ];
}
