import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { migrate as applyMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { type Db, openDatabase } from './client';
import { projectRoot } from './root';

const migrationsFolder = (): string => path.join(projectRoot(), 'db', 'migrations');

/**
 * Opens a database and brings it to the current schema. When there is something to apply to a file that
 * already holds a schema, the file is first copied whole into `backups/` beside it. All migrations run in one
 * transaction, so a process killed half-way leaves the old schema.
 */
export function openMigrated(file: string, stamp: number = Date.now()): Db {
  if (file !== ':memory:') mkdirSync(path.dirname(path.resolve(file)), { recursive: true, mode: 0o700 });
  const existed = file !== ':memory:' && existsSync(file);
  const db = openDatabase(file);
  const pending = pendingMigrations(db);
  if (pending > 0) {
    if (existed && hasSchema(db)) backUp(db, stamp);
    applyMigrations(db.orm, { migrationsFolder: migrationsFolder() });
  }
  return db;
}

/** How many of the shipped migrations this database has not had. */
export function pendingMigrations(db: Db): number {
  const shipped = readMigrationFiles({ migrationsFolder: migrationsFolder() });
  if (!hasSchema(db)) return shipped.length;
  const last = db.sql.prepare('select max(created_at) from __drizzle_migrations').pluck().get() as number | null;
  return shipped.filter((migration) => migration.folderMillis > (last ?? 0)).length;
}

const hasSchema = (db: Db): boolean =>
  db.sql.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get() !== undefined;

function backUp(db: Db, stamp: number): void {
  const folder = path.join(path.dirname(path.resolve(db.file)), 'backups');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const copy = path.join(folder, `before-migration-${stamp}.db`);
  db.sql.prepare('vacuum into ?').run(copy);
}
