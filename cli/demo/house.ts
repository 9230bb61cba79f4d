import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openMigrated } from '@/db/migrate';
import type { Day } from '@/domain/calendar';
import { latestImports } from '@/domain/imports/queries';
import { ohtOf } from '@/domain/settings/queries';
import { trusted } from '@/domain/viewer';
import { demoDay, seed } from './seed';

/** The file is there and is not the demo's own: nothing of it may be touched. */
export class NotTheDemo extends Error {}

/**
 * Makes the demo's database as of an instant (UTC ms), or leaves it when it was made the same day. It is made
 * beside its place and moved there whole, so that a start cut short leaves the old one or none.
 */
export function makeHouse(file: string, now: number): { day: Day; made: boolean } {
  const day = demoDay(now);
  if (existsSync(file) && lastDayOf(file) === day) return { day, made: false };
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const beside = `${file}.new`;
  remove(beside);
  const db = openMigrated(beside);
  seed(db, now);
  db.sql.pragma('wal_checkpoint(TRUNCATE)');
  db.sql.close();
  remove(file);
  renameSync(beside, file);
  return { day, made: true };
}

/** The day the demo in a file is about. Throws NotTheDemo. */
function lastDayOf(file: string): Day | undefined {
  const db = openMigrated(file);
  try {
    const demo = trusted(db, 'demo');
    if (ohtOf(demo).fictional !== 1) throw new NotTheDemo(file);
    return latestImports(demo, 1)[0]?.asOf;
  } finally {
    db.sql.close();
  }
}

const remove = (file: string): void => {
  for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
};
