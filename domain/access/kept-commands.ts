import type { Db } from '@/db/client';
import { FORM_KEPT_FOR } from './lifetimes';

type Kept = { tokenHash: string; personId: string; path: string; form: string; values: Record<string, string[]> };

/** More than any form of ours holds: what is longer was not written by hand. */
const MOST_WRITTEN = 300_000;

/** Keeps what was written in a form whose session had ended, for its writer alone; says whether it was kept. */
export function keepForm(db: Db, { tokenHash, personId, path, form, values }: Kept, now: number): boolean {
  const written = JSON.stringify(values);
  if (written.length > MOST_WRITTEN) return false;
  db.sql
    .prepare('insert into kept_forms (token_hash, person_id, path, form, written, ends_at) values (?, ?, ?, ?, ?, ?)')
    .run(tokenHash, personId, path, form, written, now + FORM_KEPT_FOR);
  return true;
}

export const forgetForm = (db: Db, tokenHash: string): void => {
  db.sql.prepare('delete from kept_forms where token_hash = ?').run(tokenHash);
};
