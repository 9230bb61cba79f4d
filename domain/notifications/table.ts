import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { notNegative, oneOf } from '@/db/columns';
import { people } from '../people/table';
import { languages } from '../people/words';
import { mailStates } from './words';

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
  },
  (t) => [
    oneOf(t.language, languages),
    oneOf(t.state, mailStates),
    notNegative(t.tries),
    index('outbox_about').on(t.aboutKind, t.aboutId),
    index('outbox_due').on(t.state, t.notBefore),
    index('outbox_person').on(t.personId),
  ],
);
