import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { isDay } from '@/db/columns';
import { groups } from '../groups/table';
import { people } from '../people/table';

/** A request for feedback, with the day by which the office promised to report back. */
export const asks = sqliteTable(
  'asks',
  {
    id: text('id').primaryKey(),
    groupId: text('group_id').references(() => groups.id),
    text: text('text').notNull(),
    sentOn: text('sent_on').notNull(),
    reportBackBy: text('report_back_by').notNull(),
    reportedOn: text('reported_on'),
  },
  (t) => [isDay(t.sentOn), isDay(t.reportBackBy), isDay(t.reportedOn), index('asks_group').on(t.groupId)],
);

export const askAnswers = sqliteTable(
  'ask_answers',
  {
    askId: text('ask_id')
      .notNull()
      .references(() => asks.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    answeredOn: text('answered_on'),
    toldOn: text('told_on'),
  },
  (t) => [
    primaryKey({ columns: [t.askId, t.personId] }),
    isDay(t.answeredOn),
    isDay(t.toldOn),
    index('ask_answers_person').on(t.personId, t.answeredOn),
  ],
);
