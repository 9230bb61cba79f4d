import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { isDay, oneOf, rule } from '@/db/columns';
import { groups } from '../groups/table';
import { people } from '../people/table';
import { flagRules, flagSteps } from './words';

/** A rule's finding about one advisor or one group, from the first time it was found. */
export const flags = sqliteTable(
  'flags',
  {
    id: text('id').primaryKey(),
    rule: text('rule').notNull(),
    personId: text('person_id').references(() => people.id),
    groupId: text('group_id').references(() => groups.id),
  },
  (t) => [
    oneOf(t.rule, flagRules),
    rule('one_subject', sql`(${t.personId} is null) <> (${t.groupId} is null)`),
    unique('flag_of_person').on(t.rule, t.personId),
    unique('flag_of_group').on(t.rule, t.groupId),
    index('flags_person').on(t.personId),
    index('flags_group').on(t.groupId),
  ],
);

/** What was done about a flag. `measure` is how bad it stood then: a dismissed flag comes back when it is worse. */
export const flagHistory = sqliteTable(
  'flag_steps',
  {
    id: text('id').primaryKey(),
    flagId: text('flag_id')
      .notNull()
      .references(() => flags.id),
    step: text('step').notNull(),
    onDay: text('on_day').notNull(),
    at: integer('at').notNull(),
    by: text('by').references(() => people.id),
    reason: text('reason'),
    measure: integer('measure'),
  },
  (t) => [
    oneOf(t.step, flagSteps),
    isDay(t.onDay),
    rule('dismissed_with_reason', sql`${t.step} <> 'dismissed' or length(trim(${t.reason})) > 0`),
    index('flag_steps_flag').on(t.flagId, t.at),
  ],
);
