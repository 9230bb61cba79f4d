import { integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { isDay } from '@/db/columns';

/** Figures by identity, frozen when first shown (suppression of a later edition could otherwise be undone by subtraction). */
export const frozenMeasures = sqliteTable(
  'frozen_measures',
  {
    id: text('id').primaryKey(),
    measure: text('measure').notNull(),
    fromDay: text('from_day').notNull(),
    toDay: text('to_day').notNull(),
    figures: text('figures').notNull(),
    frozenAt: integer('frozen_at').notNull(),
  },
  (t) => [isDay(t.fromDay), isDay(t.toDay), unique('one_edition').on(t.measure, t.fromDay, t.toDay)],
);
