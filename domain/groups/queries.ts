import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import type { SeatOn } from './shares';
import type { Power } from './words';

export type Group = { id: string; name: string; power: Power; closedOn: Day | null };

/** The groups of the team, by name. Everyone here may know them. */
export const groupsBy = (viewer: Viewer): Group[] =>
  viewer.db.sql.prepare('select id, name, power, closed_on as closedOn from groups order by name_key').all() as Group[];

/** Every seat that stands on a day, with who fills it (the first of two, should the records have two), by group. */
export const seatsOn = (viewer: Viewer, day: Day): SeatOn[] =>
  viewer.db.sql
    .prepare(
      `select s.id as seatId, s.group_id as groupId, g.name as "group", g.power, s.class, s.side, s.weight,
         (select ms.person_id from memberships ms
          where ms.seat_id = s.id and ms.from_day <= :day and :day <= coalesce(ms.to_day, '9999-12-31')
          order by ms.id limit 1) as personId
       from groups g join seats s on s.group_id = g.id
       where coalesce(s.from_day, '') <= :day and :day <= coalesce(s.to_day, '9999-12-31')
         and :day <= coalesce(g.closed_on, '9999-12-31')
       order by g.rowid, s.side, s.weight desc, s.id`,
    )
    .all({ day }) as SeatOn[];
