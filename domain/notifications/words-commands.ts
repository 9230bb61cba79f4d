import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { command, done, type Outcome, refuse } from '../command';
import type { Viewer } from '../viewer';
import { keepWordsForm } from './forms';
import { canSendMail } from './policy';
import type { OutgoingMail } from './send-commands';
import { outbox } from './table';
import { asLines, onOneLine } from './tidy';

/** The words of a message, as they are kept. */
export type KeptWords = Pick<OutgoingMail, 'subject' | 'body' | 'calendar'> & { composedAt: number };

/**
 * Settles the words of a message at its first try: every later try hands over the same, byte for byte. None, then or
 * later: there is nothing left to say, and it is taken back.
 */
export const keepWords = command({
  name: 'mail.keep-words',
  form: keepWordsForm,
  load: (viewer, { id }) => viewer.db.orm.select().from(outbox).where(eq(outbox.id, id)).get() ?? null,
  may: canSendMail,
  run: ({ viewer, input: { words }, subject: mail, now }): Outcome<KeptWords | null> => {
    if (mail.state !== 'sending') return refuse('mail-not-due');
    if (words === null) {
      change(viewer, mail.id, { state: 'withdrawn' });
      return done(null, { subject: 'mail', id: mail.id, fields: ['state'] });
    }
    if (mail.composedAt !== null) return refuse('mail-not-due');
    const kept = tidied(words, now);
    const { calendar, ...rest } = kept;
    const numbered = calendar && {
      ...{ calendar: calendar.text, calendarMethod: calendar.method },
      calendarSequence: words.calendar?.sequence ?? 0,
    };
    change(viewer, mail.id, { ...rest, ...numbered });
    return { ok: true, value: kept, activity: null };
  },
});

type Words = NonNullable<z.output<typeof keepWordsForm>['words']>;

const tidied = ({ subject, body, calendar }: Words, now: number): KeptWords => ({
  // A no-break space would have the whole subject travel in a code.
  subject: onOneLine(subject.replace(/[\u00a0\u202f]/g, ' ')).slice(0, 500),
  body: asLines(body),
  calendar: calendar ? { text: calendar.text, method: calendar.method } : null,
  composedAt: now,
});

const change = (viewer: Viewer, id: string, set: Partial<typeof outbox.$inferSelect>): void => {
  viewer.db.orm.update(outbox).set(set).where(eq(outbox.id, id)).run();
};
