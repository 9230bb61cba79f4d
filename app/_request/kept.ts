import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { forgetForm, keepForm } from '@/domain/access/kept-commands';
import { type KeptForm, keptFormOf, personOfLapsed } from '@/domain/access/kept-queries';
import { FORM_KEPT_FOR } from '@/domain/access/lifetimes';
import { hashOf, newToken } from '@/domain/access/tokens';
import { type Viewer, visitor } from '@/domain/viewer';
import { cookieOptions, keptCookie, sessionCookie } from '@/server/auth-cookie';
import { clock } from '@/server/clock';
import { database } from '@/server/database';
import { pages } from './pages';
import { currentPath } from './path';
import { currentSession } from './viewer';

/**
 * A form sent after its session ended: what was written is kept, and its writer signs in and finds it back on the
 * page. A form sent with a session is in no need of what an earlier one left behind.
 */
export async function keepForLater(data: FormData, typed: Record<string, string[]>): Promise<void> {
  const path = await currentPath();
  if (pages.some((page) => page.path === path && page.who === 'anyone')) return;
  const jar = await cookies();
  if (await currentSession()) return forget();
  const token = jar.get(sessionCookie())?.value;
  const personId = token ? personOfLapsed(visitor(database()), hashOf(token)) : null;
  if (personId === null) return;
  const kept = newToken();
  const form = String(data.get('$form') ?? '');
  if (!keepForm(database(), { tokenHash: hashOf(kept), personId, path, form, values: typed }, clock())) return;
  jar.set(keptCookie(), kept, { ...cookieOptions(), maxAge: FORM_KEPT_FOR / 1000 });
  redirect(`/sign-in?next=${encodeURIComponent((await headers()).get('x-heard-path') ?? path)}`);
}

async function forget(): Promise<void> {
  const jar = await cookies();
  const kept = jar.get(keptCookie())?.value;
  if (!kept) return;
  forgetForm(database(), hashOf(kept));
  jar.delete({ name: keptCookie(), ...cookieOptions() });
}

/** What this viewer had written on this page when their session ended. */
export async function keptHere(viewer: Viewer): Promise<KeptForm | null> {
  const kept = (await cookies()).get(keptCookie())?.value;
  return kept ? keptFormOf(viewer, hashOf(kept), await currentPath(), clock()) : null;
}
