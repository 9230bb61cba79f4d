import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { needsSecondFactor } from '@/domain/access/lifetimes';
import { type Session, sessionOf, viewerOf } from '@/domain/access/queries';
import { hashOf } from '@/domain/access/tokens';
import { officeRoles, type Role } from '@/domain/access/words';
import { isSetUp } from '@/domain/settings/queries';
import { holds, type Viewer, visitor } from '@/domain/viewer';
import { sessionCookie } from '@/server/auth-cookie';
import { clock } from '@/server/clock';
import { database } from '@/server/database';
import { stillThere } from '@/server/sessions';
import { isAtHome } from './origin';

/** The session of this request's cookie, whether or not its second factor was given. */
export const currentSession = cache(async (): Promise<Session | null> => {
  const token = (await cookies()).get(sessionCookie())?.value;
  if (!token) return null;
  const session = sessionOf(visitor(database()), hashOf(token), clock());
  if (session) stillThere(hashOf(token), session, clock());
  return session;
});

/**
 * Whether a session waits for its second factor: always when the person set one up; for office roles also when
 * they did not, unless the house is purely local (decision 0002).
 */
export async function owesSecondFactor(session: Session): Promise<boolean> {
  if (session.secondFactorAt !== null || !needsSecondFactor(session.roles)) return false;
  return session.secondFactor || !isAtHome(await headers());
}

/** Who is asking; null when nobody is fully signed in. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const session = await currentSession();
  return session && !(await owesSecondFactor(session)) ? viewerOf(database(), session) : null;
});

/** Sends a first visitor to set the house up. */
export async function requireHouse(): Promise<void> {
  if (!isSetUp(visitor(database()))) redirect('/set-up');
}

/** Who is asking, signed in and with one of these roles (any, when none is named); others are sent away. */
export async function requireViewer(...roles: Role[]): Promise<Viewer> {
  await requireHouse();
  const session = await currentSession();
  const next = encodeURIComponent((await headers()).get('x-heard-path') ?? '/');
  if (!session) redirect(`/sign-in?next=${next}`);
  if (await owesSecondFactor(session)) redirect(`/sign-in/second-factor?next=${next}`);
  const viewer = viewerOf(database(), session);
  if (roles.length > 0 && !holds(viewer, ...roles)) notFound();
  return viewer;
}

export const officeViewer = (): Promise<Viewer> => requireViewer(...officeRoles, 'chair');
export const advisorViewer = (): Promise<Viewer> => requireViewer('advisor');
