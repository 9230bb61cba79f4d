import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** A short form that the papers use, and what it means. */
export const acronyms = sqliteTable('acronyms', {
  id: text('id').primaryKey(),
  acronym: text('acronym').notNull().unique(),
  meaningEn: text('meaning_en').notNull(),
  meaningFr: text('meaning_fr'),
});
