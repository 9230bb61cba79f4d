import { isOwnOrigin } from '@/app/_request/origin';
import { signOut } from '@/server/auth';
import { env } from '@/server/env';

/** Ends the session of this browser. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers, env().origin)) return new Response(null, { status: 403 });
  await signOut({ redirect: false });
  return new Response(null, { status: 303, headers: { location: '/sign-in' } });
}
