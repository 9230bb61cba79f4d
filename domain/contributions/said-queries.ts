import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import type { ContributionKind } from './words';

/** Whether contribution `c` was said by the advisor themselves: the activity knows who wrote it down. */
export const SAID_BY_THEM = `exists (select 1 from activity a
  where a.subject_kind = 'contribution' and a.subject_id = c.id and a.command = 'contributions.say')`;

export type OwnContribution = {
  id: string;
  onDay: Day;
  kind: ContributionKind;
  what: string;
  minutes: number | null;
  group: string | null;
  said: boolean;
};
export const OWN_PER_PAGE = 20;

/** A page of what the viewer gave outside meetings, the latest first: there is no way to ask for another's. */
export function ownContributions(viewer: Viewer, page: number): { rows: OwnContribution[]; total: number } {
  const rows = viewer.db
    .prepared(
      `select c.id, c.on_day as onDay, c.kind, c.what, c.minutes, g.name as "group", ${SAID_BY_THEM} as said,
         count(*) over () as total
       from contributions c left join groups g on g.id = c.group_id where c.person_id = :self
       order by c.on_day desc, c.id limit :limit offset :offset`,
    )
    .all({ self: viewer.personId, limit: OWN_PER_PAGE, offset: (page - 1) * OWN_PER_PAGE }) as (Omit<
    OwnContribution,
    'said'
  > & { said: 0 | 1; total: number })[];
  return { rows: rows.map(({ total: _, said, ...row }) => ({ ...row, said: said === 1 })), total: rows[0]?.total ?? 0 };
}

/** How much the viewer gave, year by year, the latest first. */
export const ownYears = (viewer: Viewer): { year: string; count: number; minutes: number }[] =>
  viewer.db
    .prepared(
      `select substr(on_day, 1, 4) as year, count(*) as count, ifnull(sum(minutes), 0) as minutes
       from contributions where person_id = ? group by year order by year desc`,
    )
    .all(viewer.personId) as { year: string; count: number; minutes: number }[];
