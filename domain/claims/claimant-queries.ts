import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { canListClaims } from './policy';

/** Whom the office may write a claim for, or thank: advisors who are here, or left within a year. By name. */
export const claimantsToPick = (viewer: Viewer, since: Day): { id: string; name: string }[] =>
  canListClaims(viewer)
    ? (viewer.db
        .prepared(
          `select p.id, p.name from advisors a join people p on p.id = a.person_id
           where coalesce(a.left_on, '9999-12-31') >= :since and p.id is not :self order by p.name_key`,
        )
        .all({ since, self: viewer.personId }) as { id: string; name: string }[])
    : [];

export const claimantById = (viewer: Viewer, id: string): { id: string; name: string } | null =>
  canListClaims(viewer)
    ? ((viewer.db
        .prepared('select p.id, p.name from advisors a join people p on p.id = a.person_id where p.id = ?')
        .get(id) as { id: string; name: string } | undefined) ?? null)
    : null;
