import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { homeOf, samePath } from '@/domain/access/home';
import { LAPSED_KNOWN_FOR, lifetimeOf } from '@/domain/access/lifetimes';
import { rolesOf } from '@/domain/access/queries';
import { endSession } from '@/domain/access/session-commands';
import { hashOf } from '@/domain/access/tokens';
import { visitor } from '@/domain/viewer';
import { startedSession } from '@/server/auth';
import { browserCookie, cookieOptions, sessionCookie } from '@/server/auth-cookie';
import { database } from '@/server/database';

/** Signs this browser in as someone who was proved to be at the door, and ends what it was signed in as before. */
export async function comeIn(personId: string): Promise<void> {
  const jar = await cookies();
  const before = jar.get(sessionCookie())?.value;
  const { absolute } = lifetimeOf(rolesOf(visitor(database()), personId).roles);
  // The browser knows it longer than it can be used, so that a form sent too late still finds its writer.
  const maxAge = (absolute + LAPSED_KNOWN_FOR) / 1000;
  jar.set(sessionCookie(), await startedSession(personId), { ...cookieOptions(), maxAge });
  if (before) endSession(database(), hashOf(before));
  jar.delete({ name: browserCookie(), ...cookieOptions() });
}

/** Where someone who came in goes on to: where they wanted to, else their first page. */
export function goOn(personId: string, next: unknown): never {
  const wanted = typeof next === 'string' ? samePath(next) : null;
  redirect(wanted && wanted !== '/' ? wanted : homeOf(rolesOf(visitor(database()), personId).roles));
}
