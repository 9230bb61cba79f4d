import { z } from 'zod';
import type { Db } from '@/db/client';
import { command, done, refuse } from '../command';
import { forgetUntouchedFlags } from '../flags/forget-commands';
import { noteStandings } from '../flags/step-commands';
import { canImport } from './policy';
import { importById } from './queries';
import { rowHash } from './recorders/ledger';

type Change = { kind: 'added' | 'changed'; table: string; rowKey: string; before: string | null; afterHash: string };
/** A row of an import that later work touched: where it is, and what refers to it or changed it. */
export type TouchedRow = { table: string; rowKey: string; by: 'changed' | 'removed' | string };

/**
 * Takes an import back: what it added goes, what it changed stands as before. Refused, with the list, when later
 * work changed one of its rows or leans on one of them.
 */
export const undoImport = command({
  name: 'imports.undo',
  form: z.object({ importId: z.string() }),
  load: (viewer, { importId }) => importById(viewer, importId),
  may: canImport,
  run: ({ viewer, subject, now, today }) => {
    const { db } = viewer;
    if (subject.state !== 'confirmed') return refuse('import-not-confirmed');
    const changes = changesOf(db, subject.id);
    forgetUntouchedFlags(db, idsAdded(changes, 'people'), idsAdded(changes, 'groups'));
    const touched = [...changes.flatMap((change) => changedSince(db, change)), ...leaningOn(db, changes)];
    if (touched.length > 0) return refuse('touched-later', undefined, touched);
    db.sql.pragma('defer_foreign_keys = ON');
    for (const change of changes.reverse()) takeBack(db, change);
    db.prepared('delete from import_changes where import_id = ?').run(subject.id);
    db.prepared("update imports set state = 'undone', undone_at = ? where id = ?").run(now, subject.id);
    noteStandings({ viewer, now, today });
    return done(changes.length, { subject: 'import', id: subject.id });
  },
});

const changesOf = (db: Db, importId: string): Change[] =>
  db
    .prepared(
      `select kind, table_name as "table", row_key as rowKey, before, after_hash as afterHash
       from import_changes where import_id = ? order by seq`,
    )
    .all(importId) as Change[];

const idsAdded = (changes: readonly Change[], table: string): string[] =>
  changes
    .filter((change) => change.kind === 'added' && change.table === table)
    .map(({ rowKey }) => String(JSON.parse(rowKey)[0]));

function changedSince(db: Db, { table, rowKey, afterHash }: Change): TouchedRow[] {
  const row = find(db, table, rowKey);
  if (row === undefined) return [{ table, rowKey, by: 'removed' }];
  return rowHash(row) === afterHash ? [] : [{ table, rowKey, by: 'changed' }];
}

/** Rows that are not of the import and refer to one it added. */
function leaningOn(db: Db, changes: readonly Change[]): TouchedRow[] {
  const added = new Map<string, Set<string>>();
  for (const { kind, table, rowKey } of changes) {
    if (kind === 'added') added.set(table, (added.get(table) ?? new Set()).add(rowKey));
  }
  return references(db).flatMap(({ from, column, to }) => {
    const targets = added.get(to);
    if (!targets) return [];
    const rows = db.prepared(`select * from "${from}" where "${column}" is not null`).all() as Record<
      string,
      unknown
    >[];
    const strangers = rows.filter((row) => !added.get(from)?.has(keyOf(db, from, row)));
    return strangers
      .filter((row) => targets.has(JSON.stringify([row[column]])))
      .map((row) => ({ table: to, rowKey: JSON.stringify([row[column]]), by: from }));
  });
}

type Reference = { from: string; column: string; to: string };

/** Every single-column foreign key of the schema. */
const references = (db: Db): Reference[] =>
  db
    .prepared(
      `select m.name as "from", f."from" as "column", f."table" as "to"
       from sqlite_master m, pragma_foreign_key_list(m.name) f
       where m.type = 'table' and m.name not like 'import%' and m.name not like '\\_\\_%' escape '\\'`,
    )
    .all() as Reference[];

const keyColumns = (db: Db, table: string): string[] =>
  db.prepared('select name from pragma_table_info(?) where pk > 0 order by pk').pluck().all(table) as string[];

const keyOf = (db: Db, table: string, row: Record<string, unknown>): string =>
  JSON.stringify(keyColumns(db, table).map((column) => row[column]));

const whereKey = (db: Db, table: string): string =>
  keyColumns(db, table)
    .map((column) => `"${column}" = ?`)
    .join(' and ');

const find = (db: Db, table: string, rowKey: string): Record<string, unknown> | undefined =>
  db.prepared(`select * from "${table}" where ${whereKey(db, table)}`).get(...JSON.parse(rowKey)) as
    | Record<string, unknown>
    | undefined;

function takeBack(db: Db, { kind, table, rowKey, before }: Change): void {
  const key = JSON.parse(rowKey) as unknown[];
  if (kind === 'added') {
    db.prepared(`delete from "${table}" where ${whereKey(db, table)}`).run(...key);
    return;
  }
  const row = JSON.parse(before ?? '{}') as Record<string, unknown>;
  const columns = Object.keys(row);
  const set = columns.map((column) => `"${column}" = ?`).join(', ');
  db.prepared(`update "${table}" set ${set} where ${whereKey(db, table)}`).run(
    ...columns.map((column) => row[column]),
    ...key,
  );
}
