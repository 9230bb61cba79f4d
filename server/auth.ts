import { AsyncLocalStorage } from 'node:async_hooks';
import { NextRequest } from 'next/server';
import NextAuth, { type NextAuthConfig } from 'next-auth';
import { authAdapter } from './auth-adapter';
import { cookieOptions, sessionCookie } from './auth-cookie';
import { mayComeIn, officeProvider } from './auth-office';
import { env } from './env';
import { errorFacts, log } from './log';
import { secrets } from './secrets';

/** next-auth, behind this one module: it makes and ends sessions, and speaks OIDC with the office's provider. */

/** Who was just proved to be at the door, for the length of one call. Without it no mailed sign-in goes through. */
const proved = new AsyncLocalStorage<{ personId: string }>();

/** Longest any session lasts; ours end earlier, by role, in the database. */
const NINETY_DAYS = 90 * 24 * 3600;

function config(): NextAuthConfig {
  process.env.AUTH_URL = env().origin;
  return {
    secret: secrets().auth,
    trustHost: true,
    basePath: '/api/auth',
    useSecureCookies: env().origin.startsWith('https:'),
    adapter: authAdapter(() => proved.getStore()?.personId ?? null),
    session: { strategy: 'database', maxAge: NINETY_DAYS },
    cookies: { sessionToken: { name: sessionCookie(), options: cookieOptions() } },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [provedProvider, ...officeProvider()],
    callbacks: { signIn: ({ account, profile }) => proved.getStore() !== undefined || mayComeIn(account, profile) },
    logger: { error: (error) => log.warning('sign-in refused', signInFacts(error)), warn: () => undefined },
  };
}

/** next-auth wraps what went wrong in an error of its own. */
const signInFacts = (error: Error) => ({
  kind: 'type' in error ? String(error.type) : error.name,
  ...errorFacts(error.cause instanceof Error ? error.cause : (error.cause as { err?: Error })?.err),
});

/** A sign-in that was proved by us, with a code, a link, the set-up or the demo's door; next-auth sends no mail. */
const provedProvider = {
  id: 'proved',
  name: 'Heard',
  type: 'email' as const,
  maxAge: 60,
  sendVerificationRequest: () => Promise.reject(new Error('Mail is sent by the sign-in page.')),
};

export const { handlers, signIn, signOut } = NextAuth(config);

/** Starts a session for someone who was proved to be at the door; gives its token, for the cookie. */
export async function startedSession(personId: string): Promise<string> {
  const query = new URLSearchParams({ token: 'proved', email: personId, callbackUrl: env().origin });
  const request = new NextRequest(`${env().origin}/api/auth/callback/proved?${query}`);
  const response = await proved.run({ personId }, () => handlers.GET(request));
  const start = `${sessionCookie()}=`;
  const cookie = response.headers.getSetCookie().find((line) => line.startsWith(start));
  const token = cookie?.slice(start.length).split(';')[0];
  if (!token) throw new Error('The session was not started.');
  return decodeURIComponent(token);
}
