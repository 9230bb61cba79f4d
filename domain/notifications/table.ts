import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { inOrder, isDay, notNegative, oneOf } from '@/db/columns';
import { people } from '../people/table';
import { languages } from '../people/words';
import { calendarMethods, mailStates } from './words';

/** A message written in the same transaction as what it tells of, to be sent afterwards. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    kind: text('kind').notNull(),
    language: text('language').notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    state: text('state').notNull().default('waiting'),
    tries: integer('tries').notNull().default(0),
    notBefore: integer('not_before').notNull(),
    sentAt: integer('sent_at'),
    lastError: text('last_error'),
    /** The same at every try, so that a message sent twice is one message to the reader's program. */
    messageId: text('message_id').notNull().default(''),
    writtenAt: integer('written_at').notNull().default(0),
    /** What the message is about, to note there that it was told. */
    aboutKind: text('about_kind'),
    aboutId: text('about_id'),
    /** 1 when it goes out in quiet hours too. */
    urgent: integer('urgent').notNull().default(0),
    /** When its words were put together, for those that are only when they are about to go: the same at every try after. */
    composedAt: integer('composed_at'),
    /** A calendar part (text/calendar), the method it is sent with, and the SEQUENCE in it. */
    calendar: text('calendar'),
    calendarMethod: text('calendar_method'),
    calendarSequence: integer('calendar_sequence'),
    /** It was taken by the mail server and came back later. */
    bouncedAt: integer('bounced_at'),
  },
  (t) => [
    oneOf(t.language, languages),
    oneOf(t.state, mailStates),
    oneOf(t.calendarMethod, calendarMethods),
    notNegative(t.tries),
    index('outbox_about').on(t.aboutKind, t.aboutId),
    index('outbox_due').on(t.state, t.notBefore),
    index('outbox_person').on(t.personId),
  ],
);

/** A time in which someone wants no mail from Heard; open-ended until it is lifted. `at` is UTC ms. */
export const contactPauses = sqliteTable(
  'contact_pauses',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    fromDay: text('from_day').notNull(),
    untilDay: text('until_day'),
    at: integer('at').notNull(),
    recordedBy: text('recorded_by').references(() => people.id),
    liftedAt: integer('lifted_at'),
  },
  (t) => [
    isDay(t.fromDay),
    isDay(t.untilDay),
    inOrder('contact_pauses', t.fromDay, t.untilDay),
    index('contact_pauses_person').on(t.personId),
    index('contact_pauses_recorded_by').on(t.recordedBy),
  ],
);

/** A kind of mail that someone wants no more, until it is lifted. Times are UTC ms. */
export const mailOptOuts = sqliteTable(
  'mail_opt_outs',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    kind: text('kind').notNull(),
    at: integer('at').notNull(),
    liftedAt: integer('lifted_at'),
  },
  (t) => [index('mail_opt_outs_person').on(t.personId, t.kind)],
);

/** An address at which a person's calendar program finds their meetings. The token itself is never kept. Times are UTC ms. */
export const calendarFeeds = sqliteTable(
  'calendar_feeds',
  {
    id: text('id').primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    madeAt: integer('made_at').notNull(),
    revokedAt: integer('revoked_at'),
  },
  (t) => [index('calendar_feeds_person').on(t.personId)],
);
