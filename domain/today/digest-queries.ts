import { dayOf } from '../calendar';
import type { Language } from '../people/words';
import { ohtOf } from '../settings/queries';
import { holds, isTrusted, type Viewer } from '../viewer';
import { isDigestTime } from './digest';
import { whoCalls } from './policy';

/** The kind of the mail of the morning, in the outbox and where someone wants it no more. */
export const DIGEST = 'coordinator-digest';

export type DigestReader = { personId: string; language: Language };

/** The coordinators; the administrators do their work where there is none. */
const READERS = `
  with staff as (
    select distinct r.person_id, r.role from role_grants r join people p on p.id = r.person_id
    where r.lifted_at is null and r.role in ('coordinator', 'administrator') and p.disabled_at is null
  ),
  chosen as (
    select person_id from staff where role = 'coordinator'
    union select person_id from staff where not exists (select 1 from staff where role = 'coordinator')
  )
  select p.id as personId, coalesce(p.language, 'en') as language, p.email is not null as mailed,
    exists (select 1 from mail_opt_outs o where o.person_id = p.id and o.kind = '${DIGEST}' and o.lifted_at is null) as out,
    exists (select 1 from contact_pauses c where c.person_id = p.id and c.lifted_at is null
      and :today between c.from_day and coalesce(c.until_day, '9999-12-31')) as paused,
    (select max(o.written_at) from outbox o where o.person_id = p.id and o.kind = '${DIGEST}') as lastAt
  from chosen join people p on p.id = chosen.person_id order by p.id`;

type Row = DigestReader & Record<'mailed' | 'out' | 'paused', 0 | 1> & { lastAt: number | null };

/** Who is to get the mail of this morning and was not written to yet: for the server. */
export function digestReaders(viewer: Viewer, now: number): DigestReader[] {
  const { timeZone } = ohtOf(viewer);
  if (!isTrusted(viewer) || !isDigestTime(now, timeZone)) return [];
  const today = dayOf(now, timeZone);
  const rows = viewer.db.prepared(READERS).all({ today }) as Row[];
  return rows
    .filter(({ mailed, out, paused }) => mailed === 1 && out === 0 && paused === 0)
    .filter(({ lastAt }) => lastAt === null || dayOf(lastAt, timeZone) < today)
    .map(({ personId, language }) => ({ personId, language }));
}

/** Whether the viewer gets the mail of the morning, would but for their own wish, or is not among those it goes to. */
export function ownDigest(viewer: Viewer, today: string): 'gets' | 'stopped' | 'not-for' {
  if (!holds(viewer, ...whoCalls)) return 'not-for';
  const rows = viewer.db.prepared(READERS).all({ today }) as Row[];
  const own = rows.find(({ personId }) => personId === viewer.personId);
  if (own === undefined) return 'not-for';
  return own.out === 1 ? 'stopped' : 'gets';
}
