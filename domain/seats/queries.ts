import { advisorInSight, sightParameters } from '../access/sight-queries';
import type { Day } from '../calendar';
import type { SeatOn } from '../groups/shares';
import type { MemberRole } from '../groups/words';
import type { Sector } from '../people/words';
import type { Viewer } from '../viewer';

/** A seat that stands today and who fills it. `advisor` when their page is in the viewer's sight. */
export type SeatHeld = SeatOn & {
  sector: Sector | null;
  name: string | null;
  organization: string | null;
  role: MemberRole | null;
  /** The term of the membership; `fromDay` null when no record says from when, `toDay` while it lasts. */
  fromDay: Day | null;
  toDay: Day | null;
  advisor: boolean;
};

/** Who fills a seat is the first recorded, should the records have two, as everywhere. */
const SEATS = `
  select s.id as seatId, s.group_id as groupId, g.name as "group", g.power, s.class, s.side, s.weight,
    coalesce(s.sector, pa.sector) as sector, ms.person_id as personId, p.name, o.name as organization, ms.role,
    iif(ms.from_assumed, null, ms.from_day) as fromDay, coalesce(ms.to_day, s.to_day) as toDay,
    ${advisorInSight('ms.person_id')} as advisor
  from seats s join groups g on g.id = s.group_id
    left join memberships ms on ms.id = (select min(o.id) from memberships o where o.seat_id = s.id
      and o.from_day <= :today and :today <= coalesce(o.to_day, '9999-12-31'))
    left join people p on p.id = ms.person_id left join partners pa on pa.person_id = ms.person_id
    left join organizations o on o.id = pa.organization_id
  where s.group_id = :group and (:all or s.group_id in (select value from json_each(:groups)))
    and coalesce(s.from_day, '') <= :today and :today <= coalesce(s.to_day, '9999-12-31')
  order by s.side, ms.id is null, ms.role = 'member', s.weight desc, p.name_key, s.id`;

/** The seats of a group today, filled and vacant, advisors' first: of a group in sight, none of another. */
export function seatsOfGroup(viewer: Viewer, groupId: string, today: Day): SeatHeld[] {
  const rows = viewer.db.prepared(SEATS).all({
    group: groupId,
    ...sightParameters(viewer, today),
  }) as (Omit<SeatHeld, 'advisor'> & { advisor: 0 | 1 })[];
  return rows.map((row) => ({ ...row, advisor: row.advisor === 1 }));
}
