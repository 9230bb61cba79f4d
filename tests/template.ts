import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { openMigrated } from '@/db/migrate';

const migrations = readdirSync('db/migrations').filter((name) => name.endsWith('.sql'));
const hash = createHash('sha256');
for (const name of migrations.sort()) hash.update(readFileSync(path.join('db/migrations', name)));

/** Where the migrated, empty database of the schema at hand is, which every test copies. */
export const TEMPLATE = path.resolve(`node_modules/.cache/heard-tests/template-${hash.digest('hex').slice(0, 16)}.db`);

/** Runs once before the tests. The file appears whole or not at all, since two runs may make it at once. */
export default function makeTemplate(): void {
  if (existsSync(TEMPLATE)) return;
  mkdirSync(path.dirname(TEMPLATE), { recursive: true });
  const draft = `${TEMPLATE}.${process.pid}`;
  const db = openMigrated(draft);
  db.sql.pragma('wal_checkpoint(TRUNCATE)');
  db.sql.close();
  renameSync(draft, TEMPLATE);
}
