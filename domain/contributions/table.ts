import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { isDay, notNegative, oneOf } from '@/db/columns';
import { groups } from '../groups/table';
import { people } from '../people/table';
import { contributionKinds } from './words';

/** What an advisor gave outside meetings. `what` is the record's own words. */
export const contributions = sqliteTable(
  'contributions',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    onDay: text('on_day').notNull(),
    kind: text('kind').notNull(),
    what: text('what').notNull(),
    minutes: integer('minutes'),
    /** The group it was for, where there is one. */
    groupId: text('group_id').references(() => groups.id),
  },
  (t) => [
    isDay(t.onDay),
    oneOf(t.kind, contributionKinds),
    notNegative(t.minutes),
    index('contributions_group').on(t.groupId),
    index('contributions_person').on(t.personId, t.onDay),
  ],
);
