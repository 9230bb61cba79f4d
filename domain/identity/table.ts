import { sql } from 'drizzle-orm';
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { isDay, oneOf, rule } from '@/db/columns';
import { people } from '../people/table';
import { answerKinds, identityQuestions } from './words';

/** A person's consent to be counted by what they say of themselves. Kept apart from the profile; withdrawal deletes it. */
export const selfIdentifications = sqliteTable(
  'self_identifications',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .unique()
      .references(() => people.id),
    consentVersion: text('consent_version').notNull(),
    consentedOn: text('consented_on').notNull(),
  },
  (t) => [isDay(t.consentedOn)],
);

export const identityAnswers = sqliteTable(
  'identity_answers',
  {
    id: text('id').primaryKey(),
    selfIdentificationId: text('self_identification_id')
      .notNull()
      .references(() => selfIdentifications.id, { onDelete: 'cascade' }),
    question: text('question').notNull(),
    kind: text('kind').notNull(),
    value: text('value'),
  },
  (t) => [
    oneOf(t.question, identityQuestions),
    oneOf(t.kind, answerKinds),
    rule('value_when_answered', sql`(${t.kind} = 'answered') = (${t.value} is not null)`),
    index('identity_answers_of').on(t.selfIdentificationId),
  ],
);
