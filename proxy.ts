import { type NextRequest, NextResponse } from 'next/server';
import { contentPolicy, runsNoScript } from './server/headers';

/** Writes the content policy of each page, and where the reader is and how they asked. Never a place to decide who may. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const nonce = runsNoScript(pathname) ? null : Buffer.from(crypto.randomUUID()).toString('base64');
  const issuer = process.env.HEARD_OIDC_ISSUER;
  const formsTo = issuer && pathname === '/sign-in' ? new URL(issuer).origin : '';
  const policy = contentPolicy(nonce, process.env.NODE_ENV === 'development', formsTo);
  const headers = new Headers(request.headers);
  // Next reads the nonce from here and puts it on its own scripts.
  headers.set('content-security-policy', policy);
  headers.set('x-heard-path', pathname + search);
  headers.set('x-heard-method', request.method);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

// Uploads are larger than what a proxy passes on whole; receipts, answers and calendars run nothing: these routes write
// their own policy.
export const config = {
  matcher: '/((?!_next/static|_next/image|icon.svg|favicon.ico|imports/upload$|receipts/|answer/|calendar/).*)',
};
