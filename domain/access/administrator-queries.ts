import type { Viewer } from '../viewer';

/** Whether nobody but this person could sign in as an administrator. */
export const isOnlyAdministrator = (viewer: Viewer, personId: string): boolean =>
  viewer.db.sql
    .prepare(
      `select 1 from role_grants g join people p on p.id = g.person_id
       where g.role = 'administrator' and g.lifted_at is null and p.disabled_at is null and p.id <> ? limit 1`,
    )
    .get(personId) === undefined;
