import { createHash } from 'node:crypto';
import type { Db } from './client';

/** Rows of any table, by the schema alone: for what undoes, moves or compares them. */
export type Row = Record<string, unknown>;
/** A row's place: its table, and the values of its primary key as JSON. */
export type Place = { table: string; rowKey: string };
/** A foreign key: columns of a table that name a row of another, in the order of that one's primary key. */
export type Reference = { from: string; columns: string[]; to: string };

type ForeignKey = { from: string; id: number; column: string; to: string; target: string | null };

/** Every foreign key of the schema. */
export function referencesOf(db: Db): Reference[] {
  const keys = db
    .prepared(
      `select m.name as "from", f.id, f."from" as "column", f."table" as "to", f."to" as target
       from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table' order by m.name, f.id, f.seq`,
    )
    .all() as ForeignKey[];
  const byKey = new Map<string, ForeignKey[]>();
  for (const key of keys) byKey.set(`${key.from} ${key.id}`, [...(byKey.get(`${key.from} ${key.id}`) ?? []), key]);
  return [...byKey.values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined) return [];
    const primary = keyColumns(db, first.to);
    const columns = primary.flatMap((name, i) => {
      const part = parts.find(({ target }) => target === name) ?? parts.filter(({ target }) => target === null)[i];
      return part ? [part.column] : [];
    });
    return [{ from: first.from, columns, to: first.to }];
  });
}

/** The columns of a table's primary key, in its order. */
export const keyColumns = (db: Db, table: string): string[] =>
  db.prepared('select name from pragma_table_info(?) where pk > 0 order by pk').pluck().all(table) as string[];

/** The sets of columns that no two rows of a table may share. */
export const uniqueColumns = (db: Db, table: string): string[][] =>
  (
    db
      .prepared(
        `select (select json_group_array(c.name order by c.seqno) from pragma_index_info(i.name) c)
         from pragma_index_list(?) i where i."unique" and not i.partial`,
      )
      .pluck()
      .all(table) as string[]
  ).map((columns) => JSON.parse(columns) as string[]);

export const keyOf = (db: Db, table: string, row: Row): string =>
  JSON.stringify(keyColumns(db, table).map((column) => row[column]));

export const rowAt = (db: Db, { table, rowKey }: Place): Row | undefined =>
  db.prepared(`select * from "${table}" where ${whereKey(db, table)}`).get(...JSON.parse(rowKey)) as Row | undefined;

export function insertRow(db: Db, table: string, row: Row): void {
  const columns = Object.keys(row);
  const marks = columns.map(() => '?').join(', ');
  db.prepared(`insert into "${table}" ("${columns.join('", "')}") values (${marks})`).run(...Object.values(row));
}

export function updateRow(db: Db, { table, rowKey }: Place, patch: Row): void {
  const set = Object.keys(patch).map((column) => `"${column}" = ?`);
  if (set.length === 0) return;
  const key = JSON.parse(rowKey) as unknown[];
  db.prepared(`update "${table}" set ${set.join(', ')} where ${whereKey(db, table)}`).run(
    ...Object.values(patch),
    ...key,
  );
}

export const deleteRow = (db: Db, { table, rowKey }: Place): void => {
  db.prepared(`delete from "${table}" where ${whereKey(db, table)}`).run(...JSON.parse(rowKey));
};

/** A hash of a row as it stands, to see later whether anyone touched it. Bytes count by a hash of their own. */
export const rowHash = (row: unknown): string => sha256(JSON.stringify(withoutBytes(row) ?? null));

function withoutBytes(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, Buffer.isBuffer(value) ? sha256(value) : value]),
  );
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

const whereKey = (db: Db, table: string): string =>
  keyColumns(db, table)
    .map((column) => `"${column}" = ?`)
    .join(' and ');
