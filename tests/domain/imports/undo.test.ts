import { describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { perform } from '@/domain/command';
import { confirmImport, readImport } from '@/domain/imports/commands';
import type { Sheet } from '@/domain/imports/sheet';
import { undoImport } from '@/domain/imports/undo-commands';
import { trusted } from '@/domain/viewer';
import { freshDatabase } from '../../database';

const NOW = Date.parse('2026-11-01T12:00:00Z');

const people: Sheet = {
  file: 'people.csv',
  name: '',
  rows: [
    ['Name', 'Advisor type', 'Email', 'Phone', 'Joined'],
    ['Joan Whit', 'Caregiver', 'joan@example.org', null, '2024-03-11'],
    ['Omar Diallo', 'Patient', 'omar@example.org', '705-555-0102', '2024-03-11'],
  ],
};
const withPhone: Sheet = {
  ...people,
  rows: people.rows.map((row) => row.map((cell, i) => (i === 3 && cell === null ? '705-555-0101' : cell))),
};

function bringIn(db: Db, ...sheets: Sheet[]): string {
  const viewer = trusted(db, 'server');
  const files = sheets.map((sheet) => ({ name: sheet.file, sha256: '', bytes: 1, sheets: [sheet] }));
  const read = perform(viewer, readImport, { asOf: '2026-10-31', mapping: {}, files }, NOW);
  if (!read.ok) throw new Error(JSON.stringify(read));
  perform(viewer, confirmImport, { importId: read.value.id }, NOW);
  return read.value.id;
}

const undo = (db: Db, importId: string) => perform(trusted(db, 'server'), undoImport, { importId }, NOW);
const phones = (db: Db) => db.sql.prepare('select phone from people order by name').pluck().all();

describe('undoing an import', () => {
  it('takes away what it added and leaves no row behind', () => {
    const db = freshDatabase();
    const id = bringIn(db, people);
    expect(undo(db, id)).toMatchObject({ ok: true });
    const left = ['people', 'advisors', 'advisor_kinds', 'import_changes'].map((table) =>
      db.sql.prepare(`select count(*) from ${table}`).pluck().get(),
    );
    expect(left).toEqual([0, 0, 0, 0]);
    expect(db.sql.pragma('foreign_key_check')).toEqual([]);
  });

  it('puts back what it changed', () => {
    const db = freshDatabase();
    bringIn(db, people);
    const second = bringIn(db, withPhone);
    expect(phones(db)).toEqual(['705-555-0101', '705-555-0102']);
    expect(undo(db, second)).toMatchObject({ ok: true });
    expect(phones(db)).toEqual([null, '705-555-0102']);
  });

  it('is refused, with the list, when a row was changed since', () => {
    const db = freshDatabase();
    const id = bringIn(db, people);
    db.sql.prepare("update people set phone = '519-555-0199' where name = 'Joan Whit'").run();
    const refused = undo(db, id);
    expect(refused).toMatchObject({
      ok: false,
      refusal: 'touched-later',
      details: [{ table: 'people', by: 'changed' }],
    });
    expect(phones(db)).toHaveLength(2);
  });

  it('is refused when later work leans on a row it added', () => {
    const db = freshDatabase();
    const id = bringIn(db, people);
    const joan = db.sql.prepare("select id from people where name = 'Joan Whit'").pluck().get();
    db.sql
      .prepare(
        "insert into contributions (id, person_id, on_day, kind, what) values ('c', ?, '2026-10-01', 'story', 'Told a story')",
      )
      .run(joan);
    expect(undo(db, id)).toMatchObject({ ok: false, details: [{ table: 'people', by: 'contributions' }] });
  });

  it('is done once', () => {
    const db = freshDatabase();
    const id = bringIn(db, people);
    undo(db, id);
    expect(undo(db, id)).toMatchObject({ ok: false, refusal: 'import-not-confirmed' });
  });
});
