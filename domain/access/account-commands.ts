import type { Db } from '@/db/client';
import { accounts } from './table';

/** Remembers which account at the office's identity provider is which person. */
export function linkAccount(db: Db, account: typeof accounts.$inferInsert): void {
  db.orm.insert(accounts).values(account).onConflictDoNothing().run();
}
