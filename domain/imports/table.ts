import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { isDay, notNegative, oneOf } from '@/db/columns';
import { people } from '../people/table';
import { changeKinds, importStates } from './words';

/** Files brought in together: read, then confirmed in one transaction, then perhaps undone in one. */
export const imports = sqliteTable(
  'imports',
  {
    id: text('id').primaryKey(),
    state: text('state').notNull(),
    asOf: text('as_of').notNull(),
    readBy: text('read_by').references(() => people.id),
    readAt: integer('read_at').notNull(),
    confirmedAt: integer('confirmed_at'),
    undoneAt: integer('undone_at'),
    /** The corrected meaning of each sheet (JSON of the mapping form). */
    mapping: text('mapping').notNull(),
    /** What came of it (JSON): counts, refused rows, warnings. Set when confirmed. */
    result: text('result'),
  },
  (t) => [oneOf(t.state, importStates), isDay(t.asOf), index('imports_read_at').on(t.readAt)],
);

/** A file of an import. Its sheets are kept only until the import is confirmed or given up. */
export const importFiles = sqliteTable(
  'import_files',
  {
    id: text('id').primaryKey(),
    importId: text('import_id')
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    sha256: text('sha256').notNull(),
    bytes: integer('bytes').notNull(),
    sheets: text('sheets'),
  },
  (t) => [notNegative(t.bytes), index('import_files_import').on(t.importId)],
);

/** The meaning a person confirmed for a sheet of this shape; proposed again for the next file like it. */
export const keptMappings = sqliteTable('kept_mappings', {
  shape: text('shape').primaryKey(),
  mapping: text('mapping').notNull(),
  keptBy: text('kept_by').references(() => people.id),
  keptAt: integer('kept_at').notNull(),
});

/** Each row an import added or changed, for its one undo: what stood before, and a hash of what stood after. */
export const importChanges = sqliteTable(
  'import_changes',
  {
    importId: text('import_id')
      .notNull()
      .references(() => imports.id),
    seq: integer('seq').notNull(),
    kind: text('kind').notNull(),
    tableName: text('table_name').notNull(),
    rowKey: text('row_key').notNull(),
    before: text('before'),
    afterHash: text('after_hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.importId, t.seq] }), oneOf(t.kind, changeKinds)],
);
