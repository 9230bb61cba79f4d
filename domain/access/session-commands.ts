import type { Db } from '@/db/client';
import { visitor } from '../viewer';
import { LAPSED_KNOWN_FOR, lifetimeOf } from './lifetimes';
import { rolesOf } from './queries';

/** Starts a session. Only the hash of its token is kept; it ends by the roles held now, and knows of the one before. */
export function startSession(db: Db, tokenHash: string, personId: string, now: number): void {
  const { absolute } = lifetimeOf(rolesOf(visitor(db), personId).roles);
  db.sql
    .prepare(
      `insert into sessions (token_hash, person_id, started_at, last_seen_at, previous_seen_at, ends_at)
       values (@tokenHash, @personId, @now, @now,
         (select max(last_seen_at) from sessions where person_id = @personId), @endsAt)`,
    )
    .run({ tokenHash, personId, now, endsAt: now + absolute });
}

export const touchSession = (db: Db, tokenHash: string, now: number): void => {
  db.sql.prepare('update sessions set last_seen_at = ? where token_hash = ?').run(now, tokenHash);
};

export const endSession = (db: Db, tokenHash: string): void => {
  db.sql.prepare('delete from sessions where token_hash = ?').run(tokenHash);
};

/** Drops what is over: sessions (a while after, for what is still being written), sign-ins, forms kept in vain. */
export function sweepSessions(db: Db, now: number): void {
  db.sql.prepare('delete from sessions where ends_at < ?').run(now - LAPSED_KNOWN_FOR);
  db.sql.prepare('delete from kept_forms where ends_at < ?').run(now);
  db.sql.prepare('delete from sign_in_requests where ends_at < ?').run(now - 24 * 3_600_000);
}
