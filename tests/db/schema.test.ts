import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { assertSettings, openDatabase } from '@/db/client';
import { openMigrated, pendingMigrations } from '@/db/migrate';
import { flagRules } from '@/domain/flags/words';
import { attendances, origins } from '@/domain/meetings/words';
import { sectors } from '@/domain/people/words';
import { choices } from '@/domain/votes/words';
import { freshDatabase } from '../database';

function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'heard-schema-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('an open database', () => {
  it('has the settings that nothing-lost asks for', () => {
    const { sql } = freshDatabase();
    const settings = [
      'journal_mode',
      'synchronous',
      'foreign_keys',
      'trusted_schema',
      'secure_delete',
      'busy_timeout',
    ].map((name) => [name, sql.pragma(name, { simple: true })]);
    expect(Object.fromEntries(settings)).toEqual({
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      trusted_schema: 0,
      secure_delete: 1,
      busy_timeout: 5000,
    });
  });

  it('is refused when a setting did not take', () => {
    const folder = scratch();
    const sql = new Sqlite(path.join(folder, 'plain.db'));
    onTestFinished(() => void sql.close());
    expect(() => assertSettings(sql, 'plain.db')).toThrow(/SQLite setting/);
  });
});

describe('the schema', () => {
  it('is STRICT in every table of ours', () => {
    const { sql } = freshDatabase();
    const loose = sql
      .prepare(
        "select name from pragma_table_list where type = 'table' and schema = 'main' and strict = 0 and name not like 'sqlite%' and name not like '\\_\\_drizzle%' escape '\\'",
      )
      .pluck()
      .all();
    expect(loose).toEqual([]);
  });

  it.each([
    ['flags', 'rule', flagRules],
    ['presences', 'origin', origins],
    ['presences', 'attendance', attendances],
    ['ballots', 'choice', choices],
    ['seats', 'sector', sectors],
  ])('keeps only the words of %s.%s', (table, column, words) => {
    const { sql } = freshDatabase();
    const made = sql.prepare('select sql from sqlite_master where name = ?').pluck().get(table) as string;
    const check = new RegExp(`"${column}" in \\(([^)]*)\\)`).exec(made)?.[1] ?? '';
    expect(check.split(', ')).toEqual(words.map((word) => `'${word}'`));
  });

  it('has an index behind every foreign key of a table that grows', () => {
    const { sql } = freshDatabase();
    const bare = sql
      .prepare(
        `select m.name || '.' || f."from" from sqlite_master m, pragma_foreign_key_list(m.name) f
         where m.type = 'table' and m.name in ('invitations', 'presences', 'guests', 'ballots', 'roll_entries', 'memberships', 'suggestion_steps', 'claim_lines')
         and f."from" not in ('sent_by', 'recorded_by')
         and not exists (select 1 from pragma_index_list(m.name) i, pragma_index_info(i.name) c where c.seqno = f.seq and c.name = f."from")`,
      )
      .pluck()
      .all();
    expect(bare).toEqual([]);
  });
});

describe('migrations', () => {
  it('bring an empty folder to the current schema', () => {
    const db = openMigrated(path.join(scratch(), 'new', 'heard.db'));
    onTestFinished(() => void db.sql.close());
    expect(pendingMigrations(db)).toBe(0);
  });

  it('copy the file before they change it', () => {
    const folder = scratch();
    const file = path.join(folder, 'heard.db');
    const old = openDatabase(file);
    old.sql.exec('create table __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)');
    old.sql.exec("create table kept (word text) strict; insert into kept values ('still here')");
    old.sql.close();
    const db = openMigrated(file, 1_700_000_000_000);
    onTestFinished(() => void db.sql.close());
    expect(pendingMigrations(db)).toBe(0);
    expect(readdirSync(path.join(folder, 'backups'))).toEqual(['before-migration-1700000000000.db']);
    const copy = openDatabase(path.join(folder, 'backups', 'before-migration-1700000000000.db'));
    onTestFinished(() => void copy.sql.close());
    expect(copy.sql.prepare('select word from kept').pluck().get()).toBe('still here');
  });
});
