import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { oneOf } from '@/db/columns';
import { actingChannels, actorKinds } from './words';

/**
 * Who did what, when. Only added to (triggers refuse the rest) and chained by hash. It holds ids and field names,
 * never a personal value, so it has no foreign keys: it outlives what it tells of.
 */
export const activity = sqliteTable(
  'activity',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    at: integer('at').notNull(),
    actorKind: text('actor_kind').notNull(),
    actorId: text('actor_id'),
    onBehalfOf: text('on_behalf_of'),
    channel: text('channel'),
    command: text('command').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    fields: text('fields').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    oneOf(t.actorKind, actorKinds),
    oneOf(t.channel, actingChannels),
    index('activity_subject').on(t.subjectKind, t.subjectId),
    // Each filter of the list reads its own index, in the order of time.
    index('activity_at').on(t.at),
    index('activity_actor').on(t.actorKind, t.actorId, t.at),
    index('activity_behalf').on(t.onBehalfOf, t.at),
    index('activity_command').on(t.command, t.at),
    index('activity_kind').on(t.subjectKind, t.at),
  ],
);
