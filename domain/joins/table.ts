import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { oneOf } from '@/db/columns';
import { people } from '../people/table';
import { joinChangeKinds } from './words';

/** Two records of one person made one. The joined record is kept among the changes, so that it can be taken apart again. */
export const personJoins = sqliteTable(
  'person_joins',
  {
    id: text('id').primaryKey(),
    keptId: text('kept_id')
      .notNull()
      .references(() => people.id),
    /** No reference: the joined record is set aside while the join stands. */
    joinedId: text('joined_id').notNull(),
    joinedBy: text('joined_by').references(() => people.id),
    joinedAt: integer('joined_at').notNull(),
    undoneBy: text('undone_by').references(() => people.id),
    undoneAt: integer('undone_at'),
  },
  (t) => [
    index('person_joins_kept').on(t.keptId),
    index('person_joins_joined').on(t.joinedId),
    index('person_joins_joined_by').on(t.joinedBy),
    index('person_joins_undone_by').on(t.undoneBy),
  ],
);

/**
 * One row that a join touched, in order. `before` (JSON) holds the columns it changed as they stood, or all of a row
 * set aside; `afterHash` tells a later touch, null where the row's own life goes on (mail on its way).
 */
export const joinChanges = sqliteTable(
  'join_changes',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    joinId: text('join_id')
      .notNull()
      .references(() => personJoins.id),
    kind: text('kind').notNull(),
    tableName: text('table_name').notNull(),
    rowKey: text('row_key').notNull(),
    before: text('before').notNull(),
    afterHash: text('after_hash'),
  },
  (t) => [oneOf(t.kind, joinChangeKinds), index('join_changes_join').on(t.joinId, t.seq)],
);
