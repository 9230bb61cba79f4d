import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type Db, openDatabase } from '@/db/client';
import { TEMPLATE } from './template';

/** A real database of the test's own, copied from the migrated template and thrown away after the test. */
export function freshDatabase(): Db {
  const folder = mkdtempSync(path.join(tmpdir(), 'heard-'));
  const file = path.join(folder, 'heard.db');
  copyFileSync(TEMPLATE, file);
  const db = openDatabase(file);
  onTestFinished(() => {
    db.sql.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return db;
}
