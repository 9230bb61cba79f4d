import { v7 } from 'uuid';
import type { Db } from '@/db/client';
import { perform } from '@/domain/command';
import { noteFindings } from '@/domain/flags/note-commands';
import { confirmImport, readImport } from '@/domain/imports/commands';
import { joinRecords } from '@/domain/joins/commands';
import { sideBySide } from '@/domain/joins/queries';
import { undoJoin } from '@/domain/joins/undo-commands';
import { trusted, type Viewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { yearOfRecords } from '@/tests/e2e/year';

export const NOW = Date.parse('2026-11-01T12:00:00Z');

/** A year of records, with what the rules find in it noted. */
export function yearHouse(): Db {
  const db = freshDatabase();
  const viewer = trusted(db, 'server');
  const sheets = Object.entries(yearOfRecords('2026-10-31')).map(([name, rows]) => ({ file: 'a.xlsx', name, rows }));
  const files = [{ name: 'a.xlsx', sha256: '', bytes: 1, sheets }];
  const read = perform(viewer, readImport, { asOf: '2026-10-31', mapping: {}, files }, NOW);
  if (!read.ok) throw new Error(JSON.stringify(read));
  perform(viewer, confirmImport, { importId: read.value.id }, NOW);
  perform(viewer, noteFindings, {}, NOW);
  return db;
}

/** What a join or its undoing adds by itself: who did what, and the join. What is searched is made of the rest. */
const OWN = ['activity', 'person_joins', 'join_changes', 'sqlite_sequence'];

/** All rows by table. */
export function contentOf(db: Db): Map<string, string[]> {
  const tables = db.sql
    .prepare("select name from sqlite_master where type = 'table' order by name")
    .pluck()
    .all() as string[];
  return new Map(
    tables
      .filter((table) => !OWN.includes(table) && !table.startsWith('search'))
      .map((table) => [
        table,
        db.sql
          .prepare(`select * from "${table}"`)
          .all()
          .map((row) => JSON.stringify(row))
          .sort(),
      ]),
  );
}

export const idOf = (db: Db, name: string): string =>
  db.sql.prepare('select id from people where name = ?').pluck().get(name) as string;

export function join(viewer: Viewer, keptId: string, joinedId: string, from: Record<string, string> = {}) {
  const stamp = sideBySide(viewer, keptId, joinedId)?.stamp ?? 'none';
  return perform(viewer, joinRecords, { once: v7(), keptId, joinedId, stamp, from }, NOW);
}

export const takeApart = (viewer: Viewer, id: string) => perform(viewer, undoJoin, { id }, NOW);
