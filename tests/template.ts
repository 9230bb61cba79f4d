import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openMigrated } from '@/db/migrate';

/** Where the migrated, empty database is that every test copies. */
export const TEMPLATE = path.resolve('node_modules/.cache/heard-tests/template.db');

/** Runs once before the tests: migrates an empty database for them to copy. */
export default function makeTemplate(): void {
  rmSync(path.dirname(TEMPLATE), { recursive: true, force: true });
  mkdirSync(path.dirname(TEMPLATE), { recursive: true });
  const db = openMigrated(TEMPLATE);
  db.sql.pragma('wal_checkpoint(TRUNCATE)');
  db.sql.close();
}
