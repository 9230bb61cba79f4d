import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { isDay, oneOf, rule } from '@/db/columns';
import { actingChannels } from '../activity/words';
import { groups } from '../groups/table';
import { people } from '../people/table';
import { remarkKinds, remarkSubjects, settlements } from './words';

/**
 * What an advisor says of the record about them. The words of a confirmation are what stood in the record then, so
 * that it holds only while that stands; the others stay open until the office settles them, with an answer for the
 * advisor. `onDay` is the day of what it is about: of the meeting, or of the words that are missing.
 */
export const remarks = sqliteTable(
  'remarks',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    kind: text('kind').notNull(),
    subjectKind: text('subject_kind'),
    subjectId: text('subject_id'),
    groupId: text('group_id').references(() => groups.id),
    onDay: text('on_day'),
    words: text('words'),
    saidOn: text('said_on').notNull(),
    saidAt: integer('said_at').notNull(),
    /** How it reached the office, where it was not said on the advisor's own page. */
    channel: text('channel'),
    recordedBy: text('recorded_by').references(() => people.id),
    settlement: text('settlement'),
    answer: text('answer'),
    settledOn: text('settled_on'),
    settledBy: text('settled_by').references(() => people.id),
    /** The day the advisor said that they had read the answer. */
    readOn: text('read_on'),
  },
  (t) => [
    oneOf(t.kind, remarkKinds),
    oneOf(t.subjectKind, remarkSubjects),
    oneOf(t.channel, actingChannels),
    oneOf(t.settlement, settlements),
    isDay(t.onDay),
    isDay(t.saidOn),
    isDay(t.settledOn),
    isDay(t.readOn),
    rule('settled_with_a_word', sql`(${t.settlement} is null) = (${t.settledOn} is null)`),
    rule('said_in_words', sql`${t.kind} = 'confirmed' or length(trim(${t.words})) > 0`),
    index('remarks_person').on(t.personId, t.saidOn),
    index('remarks_open').on(t.settledOn, t.saidOn),
    index('remarks_subject').on(t.subjectKind, t.subjectId),
    index('remarks_group').on(t.groupId),
    index('remarks_recorded_by').on(t.recordedBy),
    index('remarks_settled_by').on(t.settledBy),
  ],
);
