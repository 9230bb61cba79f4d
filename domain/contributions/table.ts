import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { isDay, notNegative, oneOf } from '@/db/columns';
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
  },
  (t) => [
    isDay(t.onDay),
    oneOf(t.kind, contributionKinds),
    notNegative(t.minutes),
    index('contributions_person').on(t.personId, t.onDay),
  ],
);
