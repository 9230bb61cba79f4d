import { advisorInSight, sightParameters } from '../access/sight-queries';
import type { Day } from '../calendar';
import type { SeatOn } from '../groups/shares';
import type { MemberRole } from '../groups/words';
import type { Sector } from '../people/words';
import type { Viewer } from '../viewer';
import { type Spell, sinceWhen } from './spell';

/** A seat that stands today and who fills it. `advisor` when their page is in the viewer's sight. */
export type SeatHeld = SeatOn & {
  sector: Sector | null;
  name: string | null;
  organization: string | null;
  role: MemberRole | null;
  /** Since when they sit here without a break, null when no record says; until when, null while it lasts. */
  fromDay: Day | null;
  toDay: Day | null;
  advisor: boolean;
};
/** Who takes which seat, from a day ahead. */
export type Coming = { seatId: string; name: string; fromDay: Day };

/** Who fills a seat is the first recorded, should the records have two, as everywhere. */
const SEATS = `
  select s.id as seatId, s.group_id as groupId, g.name as "group", g.power, s.class, s.side, s.weight,
    coalesce(s.sector, pa.sector) as sector, ms.person_id as personId, p.name, o.name as organization, ms.role,
    coalesce(ms.to_day, s.to_day) as toDay,
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
  }) as (Omit<SeatHeld, 'advisor' | 'fromDay'> & { advisor: 0 | 1 })[];
  const since = sinceWhen(spellsOf(viewer, groupId), today);
  return rows.map((row) => ({
    ...row,
    advisor: row.advisor === 1,
    fromDay: row.personId === null ? null : (since.get(`${row.personId} ${row.side}`) ?? null),
  }));
}

const SPELLS = `
  select m.person_id as personId, s.side, m.from_day as fromDay, m.from_assumed as assumed,
    nullif(min(coalesce(m.to_day, '9999-12-31'), coalesce(s.to_day, '9999-12-31')), '9999-12-31') as toDay
  from memberships m join seats s on s.id = m.seat_id where s.group_id = ?`;

const spellsOf = (viewer: Viewer, groupId: string): Spell[] => viewer.db.prepared(SPELLS).all(groupId) as Spell[];

/** Who is to take a seat of the group later, the next first. */
export const comingTo = (viewer: Viewer, group: { id: string }, today: Day): Coming[] =>
  viewer.db
    .prepared(
      `select m.seat_id as seatId, p.name, m.from_day as fromDay
       from memberships m join seats s on s.id = m.seat_id join people p on p.id = m.person_id
       where s.group_id = :group and m.from_day > :today
         and not exists (select 1 from memberships b join seats bs on bs.id = b.seat_id
           where bs.group_id = s.group_id and b.person_id = m.person_id and b.to_day = date(m.from_day, '-1 day'))
       order by m.from_day, p.name_key`,
    )
    .all({ group: group.id, today }) as Coming[];

/** A seat that does not stand today: from a day ahead, or no longer. */
export type OtherSeat = Pick<SeatHeld, 'seatId' | 'class' | 'side' | 'sector' | 'weight' | 'fromDay' | 'toDay'>;

/** The seats of the group that are still to come, the next first, then those that are no more, the latest first. */
export const otherSeats = (viewer: Viewer, group: { id: string }, today: Day): OtherSeat[] =>
  viewer.db
    .prepared(
      `select id as seatId, class, side, sector, weight, from_day as fromDay, to_day as toDay from seats
       where group_id = :group and (from_day > :today or to_day < :today)
       order by from_day > :today desc, iif(from_day > :today, from_day, null), to_day desc, id`,
    )
    .all({ group: group.id, today }) as OtherSeat[];
