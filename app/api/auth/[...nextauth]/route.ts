import { NextRequest } from 'next/server';
import { handlers } from '@/server/auth';
import { sessionCookie } from '@/server/auth-cookie';
import { OFFICE_PROVIDER } from '@/server/auth-office';
import { env } from '@/server/env';

/**
 * Where the office's provider sends people back to, and nothing else of next-auth: the rest of sign-in is our own
 * pages. The session of the browser is left out, so that a new account is never tied to whoever was signed in.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  if (pathname !== `/api/auth/callback/${OFFICE_PROVIDER}`) return new Response(null, { status: 404 });
  const headers = new Headers(request.headers);
  const others = request.cookies.getAll().filter((cookie) => !cookie.name.startsWith(sessionCookie()));
  headers.set('cookie', others.map((cookie) => `${cookie.name}=${cookie.value}`).join('; '));
  return handlers.GET(new NextRequest(`${env().origin}${pathname}${search}`, { headers }));
}
