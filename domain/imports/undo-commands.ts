import { z } from 'zod';
import type { Db } from '@/db/client';
import {
  deleteRow,
  keyColumns,
  keyOf,
  type Place,
  type Reference,
  type Row,
  referencesOf,
  rowAt,
  rowHash,
  updateRow,
} from '@/db/rows';
import { command, done, refuse } from '../command';
import { forgetUntouchedFlags } from '../flags/forget-commands';
import { noteStandings } from '../flags/step-commands';
import type { RemarkSubject } from '../remarks/words';
import { canImport } from './policy';
import { importById } from './queries';

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
  const row = rowAt(db, { table, rowKey });
  if (row === undefined) return [{ table, rowKey, by: 'removed' }];
  return rowHash(row) === afterHash ? [] : [{ table, rowKey, by: 'changed' }];
}

/** Rows that are not of the import and refer to one it added. */
function leaningOn(db: Db, changes: readonly Change[]): TouchedRow[] {
  const added = new Map<string, Set<string>>();
  for (const { kind, table, rowKey } of changes) {
    if (kind === 'added') added.set(table, (added.get(table) ?? new Set()).add(rowKey));
  }
  const leaning = [...referencesOf(db).flatMap((reference) => pointing(db, reference)), ...remarked(db)];
  return leaning
    .filter(({ to, target, from, rowKey }) => added.get(to)?.has(target) && !added.get(from)?.has(rowKey))
    .map(({ to, target, from }) => ({ table: to, rowKey: target, by: from }));
}

/** A row and the row it names. */
type Pointing = Place & { from: string; to: string; target: string };

function pointing(db: Db, { from, columns, to }: Reference): Pointing[] {
  const keys = keyColumns(db, from);
  const named = columns.map((column) => `"${column}" is not null`).join(' and ');
  const listed = [...new Set([...keys, ...columns])].map((column) => `"${column}"`).join(', ');
  const rows = db.prepared(`select ${listed} from "${from}" where ${named}`).all() as Row[];
  return rows.map((row) => ({
    ...{ from, table: from, to, rowKey: keyOf(db, from, row) },
    target: JSON.stringify(columns.map((column) => row[column])),
  }));
}

const TABLE_OF: Readonly<Record<RemarkSubject, string>> = {
  presence: 'presences',
  ballot: 'ballots',
  suggestion: 'suggestions',
  contribution: 'contributions',
  claim: 'claims',
  membership: 'memberships',
  meeting: 'meetings',
};

/** What advisors said of rows: a remark names its subject by kind and id, which no foreign key can. */
const remarked = (db: Db): Pointing[] =>
  (
    db
      .prepared('select id, subject_kind as kind, subject_id as subject from remarks where subject_id is not null')
      .all() as {
      id: string;
      kind: RemarkSubject;
      subject: string;
    }[]
  ).map(({ id, kind, subject }) => ({
    ...{ from: 'remarks', table: 'remarks', rowKey: JSON.stringify([id]) },
    ...{ to: TABLE_OF[kind], target: JSON.stringify([subject]) },
  }));

function takeBack(db: Db, { kind, table, rowKey, before }: Change): void {
  if (kind === 'added') deleteRow(db, { table, rowKey });
  else updateRow(db, { table, rowKey }, JSON.parse(before ?? '{}') as Row);
}
