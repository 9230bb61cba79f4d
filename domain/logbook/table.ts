import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, unique, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { isDay, notNegative, oneOf } from '@/db/columns';
import { groups } from '../groups/table';
import { meetings } from '../meetings/table';
import { people } from '../people/table';
import { draftStates } from './words';

/**
 * A meeting's record as it is being written, shared by all who may log it: one open draft a group and day, and one
 * a meeting that is corrected. `version` counts the times it was kept; `edition` is the edition of the meeting's
 * record it starts from.
 */
export const logDrafts = sqliteTable(
  'log_drafts',
  {
    id: text('id').primaryKey(),
    groupId: text('group_id').references(() => groups.id),
    onDay: text('on_day').notNull(),
    meetingId: text('meeting_id').references(() => meetings.id),
    edition: integer('edition'),
    version: integer('version').notNull().default(0),
    state: text('state').notNull().default('open'),
    startedBy: text('started_by').references(() => people.id),
    startedAt: integer('started_at').notNull(),
    closedAt: integer('closed_at'),
  },
  (t) => [
    isDay(t.onDay),
    oneOf(t.state, draftStates),
    notNegative(t.version),
    uniqueIndex('one_open_draft_of_day').on(t.groupId, t.onDay).where(sql`state = 'open' and meeting_id is null`),
    uniqueIndex('one_open_draft_of_meeting').on(t.meetingId).where(sql`state = 'open'`),
    index('log_drafts_meeting').on(t.meetingId),
    index('log_drafts_group').on(t.groupId),
    index('log_drafts_started_by').on(t.startedBy),
  ],
);

/** What was written in one field of a draft, when it was kept as which version, and by whom. Only added to. */
export const logEntries = sqliteTable(
  'log_entries',
  {
    draftId: text('draft_id')
      .notNull()
      .references(() => logDrafts.id),
    field: text('field').notNull(),
    version: integer('version').notNull(),
    /** Null where what stood in the field was taken out. */
    value: text('value'),
    by: text('by').references(() => people.id),
    at: integer('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.draftId, t.field, t.version] }), index('log_entries_by').on(t.by)],
);

/** What a meeting's record said before it was corrected: its fields as JSON, and who corrected it when. */
export const meetingEditions = sqliteTable(
  'meeting_editions',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    edition: integer('edition').notNull(),
    fields: text('fields').notNull(),
    replacedBy: text('replaced_by').references(() => people.id),
    replacedAt: integer('replaced_at').notNull(),
    because: text('because'),
  },
  (t) => [
    unique('one_of_each_edition').on(t.meetingId, t.edition),
    index('meeting_editions_replaced_by').on(t.replacedBy),
  ],
);
