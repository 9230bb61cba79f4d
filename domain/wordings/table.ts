import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { people } from '../people/table';

/** What the office calls a value of a list instead of Heard's own word, and whether forms still offer it. */
export const wordLabels = sqliteTable(
  'word_labels',
  {
    list: text('list').notNull(),
    value: text('value').notNull(),
    labelEn: text('label_en'),
    labelFr: text('label_fr'),
    hidden: integer('hidden').notNull().default(0),
    setBy: text('set_by').references(() => people.id),
    setAt: integer('set_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.list, t.value] }), index('word_labels_set_by').on(t.setBy)],
);
