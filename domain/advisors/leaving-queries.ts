import type { Day } from '../calendar';
import type { MemberRole } from '../groups/words';
import { canKeepPeople } from '../people/policy';
import type { Hat } from '../people/words';
import type { Viewer } from '../viewer';

/** A seat someone holds or is to hold, on the side of one of their hats. `chairs`: they have the chair's role in Heard for its group. */
export type SeatToEnd = {
  membershipId: string;
  groupId: string;
  group: string;
  role: MemberRole;
  fromDay: Day;
  toDay: Day | null;
  chairs: boolean;
};

/** What someone's leaving ends: the seats of that side that go on after a day, by group. For who keeps the records. */
export function seatsToEnd(viewer: Viewer, personId: string, hat: Hat, day: Day): SeatToEnd[] {
  if (!canKeepPeople(viewer)) return [];
  const rows = viewer.db
    .prepared(
      `select m.id as membershipId, g.id as groupId, g.name as "group", m.role, m.from_day as fromDay, m.to_day as toDay,
         exists (select 1 from role_grants r where r.person_id = m.person_id and r.group_id = g.id
           and r.role = 'chair' and r.lifted_at is null) as chairs
       from memberships m join seats s on s.id = m.seat_id join groups g on g.id = s.group_id
       where m.person_id = :personId and s.side = :hat and coalesce(m.to_day, '9999-12-31') > :day
         and coalesce(s.to_day, '9999-12-31') > :day
       order by g.name_key, m.from_day, m.id`,
    )
    .all({ personId, hat, day }) as (Omit<SeatToEnd, 'chairs'> & { chairs: 0 | 1 })[];
  return rows.map((row) => ({ ...row, chairs: row.chairs === 1 }));
}
