import type { Db } from '@/db/client';
import type { Language } from '../people/words';
import { personViewer, type Viewer, visitor } from '../viewer';
import { isLive, lifetimeOf } from './lifetimes';
import type { Role } from './words';

/** A signed-in browser that may go on. `secondFactor`: the person has an authenticator app set up. */
export type Session = {
  personId: string;
  name: string;
  language: Language | null;
  roles: Role[];
  chairs: string[];
  startedAt: number;
  lastSeenAt: number;
  /** When they were last here before this session (UTC ms), where that is known. */
  previousSeenAt: number | null;
  endsAt: number;
  secondFactor: boolean;
  secondFactorAt: number | null;
};

type SessionRow = Omit<Session, 'roles' | 'chairs' | 'secondFactor'> & { secondFactor: 0 | 1 };

/** The session of a token, by its hash; null when unknown, idle too long, over, or of a disabled person. */
export function sessionOf(viewer: Viewer, tokenHash: string, now: number): Session | null {
  const row = viewer.db.sql
    .prepare(
      `select s.person_id as personId, p.name, p.language, s.started_at as startedAt, s.last_seen_at as lastSeenAt,
              s.previous_seen_at as previousSeenAt,              s.ends_at as endsAt, s.second_factor_at as secondFactorAt,
              exists (select 1 from second_factors f where f.person_id = p.id and f.confirmed_at is not null) as secondFactor
       from sessions s join people p on p.id = s.person_id
       where s.token_hash = ? and p.disabled_at is null`,
    )
    .get(tokenHash) as SessionRow | undefined;
  if (!row) return null;
  const { roles, chairs } = rolesOf(viewer, row.personId);
  if (roles.length === 0 || !isLive(row, lifetimeOf(roles), now)) return null;
  return { ...row, secondFactor: row.secondFactor === 1, roles, chairs };
}

/** The roles a person holds now, and the groups of a chair. The advisor's hat is a role by itself. */
export function rolesOf(viewer: Viewer, personId: string): { roles: Role[]; chairs: string[] } {
  const rows = viewer.db.sql
    .prepare(
      `select role, group_id as groupId from role_grants where person_id = @personId and lifted_at is null
       union select 'advisor', null from advisors where person_id = @personId
       order by role`,
    )
    .all({ personId }) as { role: Role; groupId: string | null }[];
  const chairs = rows.flatMap((row) => (row.role === 'chair' && row.groupId ? [row.groupId] : []));
  return { roles: [...new Set(rows.map((row) => row.role))], chairs };
}

/** The viewer a session stands for. */
export const viewerOf = (db: Db, session: Session): Viewer =>
  personViewer(db, session.personId, session.roles, session.chairs);

export type Member = { personId: string; name: string; email: string; language: Language | null };

/** The person of an address who may sign in: not disabled, and with a role. */
export function memberByEmail(viewer: Viewer, email: string): (Member & { roles: Role[] }) | null {
  const row = viewer.db.sql
    .prepare(
      `select id as personId, name, email, language from people
       where email = lower(trim(?)) and disabled_at is null`,
    )
    .get(email) as Member | undefined;
  const roles = row ? rolesOf(viewer, row.personId).roles : [];
  return row && roles.length > 0 ? { ...row, roles } : null;
}

/** The person of an account at an identity provider. */
export const personOfAccount = (viewer: Viewer, provider: string, accountId: string): string | null =>
  (viewer.db.sql
    .prepare('select person_id from accounts where provider = ? and provider_account_id = ?')
    .pluck()
    .get(provider, accountId) as string | undefined) ?? null;

/** Everyone a demo can be looked at as: those given a role, advisors last. */
export function cast(db: Db): { personId: string; name: string; roles: Role[] }[] {
  const viewer = visitor(db);
  const rows = db.sql
    .prepare(
      `select distinct p.id as personId, p.name from role_grants g join people p on p.id = g.person_id
       where g.lifted_at is null and p.disabled_at is null order by g.role = 'advisor', p.name`,
    )
    .all() as { personId: string; name: string }[];
  return rows.map((row) => ({ ...row, roles: rolesOf(viewer, row.personId).roles }));
}

/** Whom a mail goes to: a person who is not disabled and has an address. */
export const personForMail = (viewer: Viewer, personId: string): Member | null =>
  (viewer.db.sql
    .prepare(
      `select id as personId, name, email, language from people
       where id = ? and disabled_at is null and email is not null`,
    )
    .get(personId) as Member | undefined) ?? null;

/** The viewer's own authenticator app. Its secret is given only until the app is confirmed. */
export function secondFactorOf(viewer: Viewer): { secret: string; confirmed: boolean } | null {
  const row = viewer.db.sql
    .prepare('select secret, confirmed_at as confirmedAt from second_factors where person_id = ?')
    .get(viewer.personId) as { secret: string; confirmedAt: number | null } | undefined;
  if (!row) return null;
  return row.confirmedAt === null ? { secret: row.secret, confirmed: false } : { secret: '', confirmed: true };
}
