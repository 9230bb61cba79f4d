import { touchSession } from '@/domain/access/session-commands';
import { database } from './database';

/** How often, ms, a session in use is written down as such: a page need not wait for a write each time. */
const NOTE_EVERY = 60_000;

/** Notes that a session is in use, now and then. */
export function stillThere(tokenHash: string, session: { lastSeenAt: number }, now: number): void {
  if (now - session.lastSeenAt >= NOTE_EVERY) touchSession(database(), tokenHash, now);
}
