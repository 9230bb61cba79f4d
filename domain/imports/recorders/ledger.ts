import type { Statement } from 'better-sqlite3';
import { and, eq, type SQL } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Db } from '@/db/client';
import { rowHash } from '@/db/rows';

export type ChangeRecord = {
  kind: 'added' | 'changed';
  table: string;
  rowKey: string;
  before: string | null;
  afterHash: string;
};
export type Standing = 'added' | 'changed' | 'same';

type Touched = { kind: 'added' | 'changed'; table: SQLiteTable; key: unknown[]; before: string | null };
type Values = Record<string, unknown>;

/**
 * Writes the rows of an import and keeps what it did to each, so that it can say what was added, changed or already
 * there, and undo it later. A blank never overwrites: a null in a patch leaves what stands.
 */
export class Ledger {
  private readonly touched = new Map<string, Touched>();

  constructor(private readonly db: Db) {}

  add<Table extends SQLiteTable>(table: Table, values: Table['$inferInsert']): void {
    const given = Object.entries(values as Values).filter(([, value]) => value !== undefined);
    this.insertion(
      table,
      given.map(([property]) => property),
    ).run(...given.map(([, value]) => value));
    const key = primaryKey(table).map(({ property }) => (values as Values)[property]);
    this.touched.set(this.id(table, key), { kind: 'added', table, key, before: null });
  }

  /** The rows of a table that hold these values: an import asks this thousands of times, so the statement is kept. */
  find<Table extends SQLiteTable>(table: Table, where: Partial<Table['$inferSelect']>): Table['$inferSelect'][] {
    const { name, columns } = getTableConfig(table);
    const shown = Object.entries(table as unknown as Record<string, SQLiteColumn>)
      .filter(([, column]) => columns.includes(column))
      .map(([property, column]) => `"${column.name}" as "${property}"`);
    const given = Object.entries(where as Values);
    const named = given.map(
      ([property]) => `"${(table as unknown as Record<string, SQLiteColumn>)[property]?.name}" is ?`,
    );
    const text = `select ${shown.join(', ')} from "${name}" where ${named.join(' and ')} order by rowid`;
    return this.db.prepared(text).all(...given.map(([, value]) => value)) as Table['$inferSelect'][];
  }

  /** Applies what a patch says and the row does not; tells whether anything changed. */
  change<Table extends SQLiteTable>(
    table: Table,
    row: Table['$inferSelect'],
    patch: Partial<Table['$inferInsert']>,
  ): Standing {
    const current = row as Values;
    const news = Object.entries(patch).filter(
      ([name, value]) => value !== null && value !== undefined && value !== current[name],
    );
    if (news.length === 0) return 'same';
    const columns = primaryKey(table);
    const key = columns.map(({ property }) => current[property]);
    const id = this.id(table, key);
    if (!this.touched.has(id)) {
      this.touched.set(id, { kind: 'changed', table, key, before: JSON.stringify(readRow(this.db, table, key)) });
    }
    this.db.orm
      .update(table)
      .set(Object.fromEntries(news) as Partial<Table['$inferInsert']>)
      .where(keyIs(columns, key))
      .run();
    Object.assign(current, Object.fromEntries(news));
    return 'changed';
  }

  /** The rows touched, in the order they first were, each with a hash of how it stands now. */
  records(): ChangeRecord[] {
    return [...this.touched.values()].map(({ kind, table, key, before }) => ({
      kind,
      table: getTableConfig(table).name,
      rowKey: JSON.stringify(key),
      before,
      afterHash: rowHash(readRow(this.db, table, key)),
    }));
  }

  /** The insert of these columns, prepared once: an import writes thousands of rows of a few shapes. */
  private insertion(table: SQLiteTable, properties: string[]): Statement {
    const { name } = getTableConfig(table);
    const columns = properties.map((property) => (table as unknown as Record<string, SQLiteColumn>)[property]?.name);
    const marks = columns.map(() => '?').join(', ');
    return this.db.prepared(`insert into "${name}" ("${columns.join('", "')}") values (${marks})`);
  }

  private id(table: SQLiteTable, key: unknown[]): string {
    return `${getTableConfig(table).name} ${JSON.stringify(key)}`;
  }
}

type KeyColumn = { property: string; column: SQLiteColumn };
const keys = new WeakMap<SQLiteTable, KeyColumn[]>();

function primaryKey(table: SQLiteTable): KeyColumn[] {
  const known = keys.get(table);
  if (known) return known;
  const { columns, primaryKeys } = getTableConfig(table);
  const inKey = primaryKeys[0]?.columns ?? columns.filter((column) => column.primary);
  const properties = Object.entries(table) as [string, SQLiteColumn][];
  const found = inKey.map((column) => ({
    property: properties.find(([, c]) => c === column)?.[0] ?? column.name,
    column,
  }));
  keys.set(table, found);
  return found;
}

const keyIs = (columns: KeyColumn[], key: unknown[]): SQL | undefined =>
  and(...columns.map(({ column }, i) => eq(column, key[i])));

function readRow(db: Db, table: SQLiteTable, key: unknown[]): unknown {
  const where = primaryKey(table).map(({ column }) => `"${column.name}" = ?`);
  return db.prepared(`select * from "${getTableConfig(table).name}" where ${where.join(' and ')}`).get(...key);
}
