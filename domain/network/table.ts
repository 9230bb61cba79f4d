import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { groups } from '../groups/table';
import { people } from '../people/table';

/** A note of one advisor to the others of the network. Times are UTC ms; who stopped it, the office, is in the activity. */
export const networkNotes = sqliteTable(
  'network_notes',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    text: text('text').notNull(),
    sentAt: integer('sent_at').notNull(),
    stoppedAt: integer('stopped_at'),
  },
  (t) => [index('network_notes_person').on(t.personId), index('network_notes_sent').on(t.sentAt)],
);

/** An advisor wants to hear of the open meetings of a group, or of all of them where it names none. Times are UTC ms. */
export const meetingWatches = sqliteTable(
  'meeting_watches',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    groupId: text('group_id').references(() => groups.id),
    fromAt: integer('from_at').notNull(),
    liftedAt: integer('lifted_at'),
  },
  (t) => [index('meeting_watches_person').on(t.personId), index('meeting_watches_group').on(t.groupId)],
);
