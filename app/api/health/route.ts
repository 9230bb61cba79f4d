import { database } from '@/server/database';
import { errorFacts, log } from '@/server/log';

export const dynamic = 'force-dynamic';

/** Whether this house answers: a trivial read. Says nothing about anyone. */
export function GET(): Response {
  const headers = { 'cache-control': 'no-store' };
  try {
    database().sql.prepare('select count(*) from oht').get();
    return Response.json({ ok: true }, { headers });
  } catch (error) {
    log.error('not healthy', errorFacts(error));
    return Response.json({ ok: false }, { status: 503, headers });
  }
}
