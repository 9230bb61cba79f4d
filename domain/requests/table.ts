import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { notNegative, oneOf, rule } from '@/db/columns';
import { actingChannels } from '../activity/words';
import { meetings } from '../meetings/table';
import { people } from '../people/table';
import { refusalReasons, requestAnswers } from './words';

/**
 * Someone asked to come to a meeting, and what the office said. Whatever the answer, how they came to be there stays
 * "asked": it is never an invitation. Times are UTC ms.
 */
export const requests = sqliteTable(
  'requests_to_come',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    words: text('words'),
    askedAt: integer('asked_at').notNull(),
    /** How it was said to the office, and who wrote it down; null for both when they asked on their own page. */
    channel: text('channel'),
    recordedBy: text('recorded_by').references(() => people.id),
    answer: text('answer'),
    reason: text('reason'),
    answerWords: text('answer_words'),
    answeredAt: integer('answered_at'),
    answeredBy: text('answered_by').references(() => people.id),
    withdrawnAt: integer('withdrawn_at'),
    calendarUid: text('calendar_uid'),
    calendarSequence: integer('calendar_sequence').notNull().default(0),
  },
  (t) => [
    unique('one_request').on(t.meetingId, t.personId),
    oneOf(t.channel, actingChannels),
    oneOf(t.answer, requestAnswers),
    oneOf(t.reason, refusalReasons),
    notNegative(t.calendarSequence),
    rule('no_with_reason', sql`${t.answer} <> 'no' or ${t.reason} is not null`),
    index('requests_to_come_person').on(t.personId),
    index('requests_to_come_recorded_by').on(t.recordedBy),
    index('requests_to_come_answered_by').on(t.answeredBy),
  ],
);
