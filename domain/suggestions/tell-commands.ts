import { eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { dayOf } from '../calendar';
import { command, type Doing, done, type Outcome, refuse, unchanged } from '../command';
import { writeMail } from '../notifications/mail-commands';
import { outbox } from '../notifications/table';
import type { Language } from '../people/words';
import { ohtOf } from '../settings/queries';
import type { Viewer } from '../viewer';
import { noteToldForm, tellForm } from './forms';
import { canKeepSuggestion, canNoteMail } from './policy';
import { type SuggestionStanding, suggestionStanding } from './standing-queries';
import { entryFor, hindranceOf, type Taking, take } from './step-writing-commands';
import { steps } from './table';
import { TOLD_BY_MAIL } from './told-by-mail';

/** The author is told: by mail, which counts when the mail server takes it; or by a call, a letter, in person. */
export const tell = command({
  name: 'suggestions.tell',
  form: tellForm,
  load: (viewer, { id }) => suggestionStanding(viewer, id),
  may: canKeepSuggestion,
  run: (doing) => {
    const { channel, subject = '', body = '' } = doing.input;
    return channel === 'email' ? mail(doing, subject, body) : take(doing, 'tell', 'told', { channel });
  },
});

type Author = { email: string | null; language: Language | null };

function mail(doing: Taking & { now: number }, subject: string, body: string): Outcome<{ id: string }> {
  const hindrance = hindranceOf(doing, 'tell');
  if (hindrance !== null) return hindrance;
  const { viewer, subject: suggestion, now } = doing;
  const personId = suggestion.personId ?? '';
  const author = viewer.db.prepared('select email, language from people where id = ?').get(personId) as
    | Author
    | undefined;
  if (!author?.email) return refuse('no-address-to-tell', 'channel');
  if (isBeingMailed(viewer, suggestion.id)) return refuse('mail-on-its-way', 'channel');
  const about = { aboutKind: 'suggestion', aboutId: suggestion.id };
  const words = { language: author.language ?? 'en', subject, body } as const;
  writeMail(viewer, { personId, kind: TOLD_BY_MAIL, ...words, ...about, now });
  return done({ id: suggestion.id }, entryFor(suggestion, ['mail']));
}

const isBeingMailed = (viewer: Viewer, id: string): boolean =>
  viewer.db
    .prepared(
      `select 1 from outbox where about_kind = 'suggestion' and about_id = ? and kind = '${TOLD_BY_MAIL}'
         and state in ('waiting', 'sending')`,
    )
    .get(id) !== undefined;

/** The mail server took the message: that is the day the author was told. */
export const noteTold = command({
  name: 'suggestions.note-told',
  form: noteToldForm,
  load: mailedSuggestion,
  may: canNoteMail,
  run: (doing) => {
    const { viewer, subject, today } = doing;
    const told = { id: newId(), suggestionId: subject.id, step: 'told', onDay: today, channel: 'email' } as const;
    if (isNoted(subject, doing)) return unchanged({ id: subject.id });
    viewer.db.orm.insert(steps).values(told).run();
    return done({ id: subject.id }, entryFor(subject, ['step', 'channel']));
  },
});

/** The message came back: the author was not told after all. */
export const withdrawTold = command({
  name: 'suggestions.withdraw-told',
  form: noteToldForm,
  load: mailedSuggestion,
  may: canNoteMail,
  run: ({ viewer, subject, today }) => {
    if (subject.steps.at(-1)?.step !== 'told') return unchanged({ id: subject.id });
    const step = { id: newId(), suggestionId: subject.id, step: 'told-withdrawn', onDay: today, channel: 'email' };
    viewer.db.orm.insert(steps).values(step).run();
    return done({ id: subject.id }, entryFor(subject, ['step', 'channel']));
  },
});

type Mailed = SuggestionStanding & { sentAt: number | null };

function mailedSuggestion(viewer: Viewer, { mailId }: { mailId: string }): Mailed | null {
  const message = viewer.db.orm.select().from(outbox).where(eq(outbox.id, mailId)).get();
  if (message?.kind !== TOLD_BY_MAIL || message.aboutId === null) return null;
  const suggestion = suggestionStanding(viewer, message.aboutId);
  return suggestion && { ...suggestion, sentAt: message.sentAt };
}

/** A message that is handed over twice tells once. */
function isNoted({ steps: all, sentAt }: Mailed, { viewer, today }: Doing<unknown, Mailed>): boolean {
  const sentOn = sentAt === null ? today : dayOf(sentAt, ohtOf(viewer).timeZone);
  const last = all.at(-1);
  return last?.step === 'told' && last.channel === 'email' && last.on >= sentOn;
}
