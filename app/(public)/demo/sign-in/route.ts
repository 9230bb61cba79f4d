import { comeIn } from '@/app/_request/come-in';
import { isDemo } from '@/app/_request/demo';
import { isOwnOrigin } from '@/app/_request/origin';
import { homeOf } from '@/domain/access/home';
import { cast } from '@/domain/access/queries';
import { database } from '@/server/database';
import { env } from '@/server/env';

/** Signs in as one of the demo's cast; outside the demo there is nothing here. */
export async function POST(request: Request): Promise<Response> {
  if (!isDemo()) return new Response(null, { status: 404 });
  if (!isOwnOrigin(request.headers, env().origin)) return new Response(null, { status: 403 });
  const wanted = (await request.formData()).get('person');
  const member = cast(database()).find((one) => one.personId === wanted);
  if (!member) return new Response(null, { status: 404 });
  await comeIn(member.personId);
  return new Response(null, { status: 303, headers: { location: homeOf(member.roles) } });
}
