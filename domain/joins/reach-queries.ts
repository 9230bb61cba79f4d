import type { Db } from '@/db/client';
import { keyColumns, type Reference, type Row, referencesOf } from '@/db/rows';

/** The columns that name a person, by table: each foreign key to people, and to what people are the key of. */
export function personColumns(db: Db): Map<string, string[]> {
  const references = referencesOf(db);
  const found = new Map<string, string[]>([['people', ['id']]]);
  for (let before = -1; before < sizeOf(found); ) {
    before = sizeOf(found);
    for (const reference of references) note(found, reference, personParts(db, found, reference));
  }
  found.delete('people');
  return found;
}

const sizeOf = (found: ReadonlyMap<string, string[]>): number => [...found.values()].flat().length;

function note(found: Map<string, string[]>, { from }: Reference, columns: readonly string[]): void {
  const known = found.get(from) ?? [];
  const news = columns.filter((column) => !known.includes(column));
  if (news.length > 0) found.set(from, [...known, ...news]);
}

/** The columns of a reference whose other end is a person: in a key of two parts, only that part. */
const personParts = (db: Db, found: ReadonlyMap<string, string[]>, { columns, to }: Reference): string[] =>
  columns.filter((_, i) => found.get(to)?.includes(keyColumns(db, to)[i] ?? ''));

/** The rows of a table that name a person in any of these columns. */
export const rowsNaming = (db: Db, table: string, columns: readonly string[], personId: string): Row[] =>
  db
    .prepared(
      `select * from "${table}" where ${columns.map((column) => `"${column}" = :personId`).join(' or ')} order by rowid`,
    )
    .all({ personId }) as Row[];

/** How many rows of a table name a person. */
export const countNaming = (db: Db, table: string, columns: readonly string[], personId: string): number =>
  db
    .prepared(
      `select count(*) from "${table}" where ${columns.map((column) => `"${column}" = :personId`).join(' or ')}`,
    )
    .pluck()
    .get({ personId }) as number;
