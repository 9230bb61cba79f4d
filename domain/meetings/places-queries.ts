import type { Side } from '../groups/words';
import type { Viewer } from '../viewer';
import type { ExpectedPlace } from './expected-invitees';

/**
 * The expected-invitee rule as a set: a row per person expected at a meeting, whatever the meeting's state.
 * Columns: meeting_id, group_id, on_day, person_id, side, seat_id, and holding, a number for group, person, side and
 * seat together, which is faster to group by. Use it as `with places as (${EXPECTED_PLACES})`
 * and filter by on_day, group_id, person_id or meeting_id outside; the filter reaches in. It takes no parameters.
 * A person with two seats in a group is expected once, in the seat recorded first; an advisor who has left, in none.
 * The same rule in words of code is expected-invitees.ts, and a test holds the two together.
 */
export const EXPECTED_PLACES = `
  with holdings as materialized (
    select row_number() over () as holding, ms.id, ms.person_id, s.id as seat_id, s.group_id, s.side,
           max(ms.from_day, coalesce(s.from_day, '')) as from_day,
           min(coalesce(ms.to_day, '9999-12-31'), coalesce(s.to_day, '9999-12-31'),
               iif(s.side = 'advisor', coalesce(a.left_on, '9999-12-31'), '9999-12-31')) as to_day,
           exists (select 1 from memberships o join seats os on os.id = o.seat_id
                   where o.person_id = ms.person_id and os.group_id = s.group_id
                     and os.class <> 'alternate' and o.id < ms.id) as doubled
    from memberships ms join seats s on s.id = ms.seat_id left join advisors a on a.person_id = ms.person_id
    where s.class <> 'alternate'
  )
  select m.id as meeting_id, m.group_id, m.on_day, h.holding, h.person_id, h.side, h.seat_id
  from meetings m join holdings h on h.group_id = m.group_id and m.on_day between h.from_day and h.to_day
  where not (h.doubled and exists (
          select 1 from holdings o where o.person_id = h.person_id and o.group_id = h.group_id and o.id < h.id
            and m.on_day between o.from_day and o.to_day))
    and not exists (
          select 1 from leaves l where l.person_id = h.person_id
            and m.on_day between l.from_day and coalesce(l.to_day, '9999-12-31'))`;

/**
 * The meetings held: meeting_id, group_id, on_day, is_key (1 when the record says so or a motion was put to it).
 * Use it as `with held as (${HELD_MEETINGS})` and filter by on_day outside.
 */
export const HELD_MEETINGS = `
  select m.id as meeting_id, m.group_id, m.on_day,
         (m.key = 1 or exists (select 1 from motions mo where mo.meeting_id = m.id)) as is_key
  from meetings m where m.state = 'held'`;

/** Came: the attendances that count as being there, for a column named `attendance`. */
export const CAME = `attendance in ('in-person', 'video', 'phone', 'part')`;

/**
 * Whether a person was somewhere as an advisor: the hat of their seat in the group that day; with no seat there,
 * the advisor's while they are one. The arguments are columns.
 */
export const asAdvisor = (person: string, group: string, day: string): string => {
  const seat = (side: Side) => `exists (
    select 1 from memberships ms join seats s on s.id = ms.seat_id
    where ms.person_id = ${person} and s.group_id = ${group} and s.side = '${side}'
      and ${day} between max(ms.from_day, coalesce(s.from_day, ''))
        and min(coalesce(ms.to_day, '9999-12-31'), coalesce(s.to_day, '9999-12-31')))`;
  return `(exists (select 1 from advisors a where a.person_id = ${person} and ${day} <= coalesce(a.left_on, '9999-12-31'))
    and (not exists (select 1 from partners pa where pa.person_id = ${person}) or not ${seat('partner')} or ${seat('advisor')}))`;
};

/** Who is expected at a meeting. Anyone who may see the meeting may see it. */
export const placesAt = (viewer: Viewer, meetingId: string): ExpectedPlace[] =>
  viewer.db.sql
    .prepare(
      `with places as (${EXPECTED_PLACES})
       select meeting_id as meetingId, person_id as personId, side, seat_id as seatId
       from places where meeting_id = ? order by person_id`,
    )
    .all(meetingId) as ExpectedPlace[];
