import type { Db } from '@/db/client';
import { openMigrated } from '@/db/migrate';
import { env } from './env';

const kept = globalThis as typeof globalThis & { heardDatabase?: Db };

/** The one open database of this process, brought to the current schema when first asked for. */
export function database(): Db {
  if (process.env.NEXT_PHASE === 'phase-production-build') throw new Error('A build must not open the database.');
  kept.heardDatabase ??= openMigrated(env().databaseFile);
  return kept.heardDatabase;
}
