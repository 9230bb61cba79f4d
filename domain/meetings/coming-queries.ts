import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { EXPECTED_PLACES } from './places-queries';
import type { Mode } from './words';

/** A meeting ahead. `startsAt` is UTC ms. `invited` is 0 where they hold a seat and no invitation is recorded. */
export type ComingMeeting = {
  meetingId: string;
  on: Day;
  startsAt: number | null;
  group: string | null;
  title: string | null;
  mode: Mode | null;
  place: string | null;
  invited: 0 | 1;
};

const COMING = `
  with places as (${EXPECTED_PLACES}),
  own as (
    select meeting_id, 1 as invited from invitations where person_id = :self and withdrawn_at is null
    union all select meeting_id, 0 from places where person_id = :self and on_day >= :today
  )
  select m.id as meetingId, m.on_day as "on", m.starts_at as startsAt, g.name as "group", m.title, m.mode, m.place,
    max(own.invited) as invited
  from own join meetings m on m.id = own.meeting_id left join groups g on g.id = m.group_id
  where m.state = 'scheduled' and m.on_day >= :today
  group by m.id order by m.on_day, m.starts_at, m.id limit :most`;

/** The next meetings the viewer is invited to or holds a seat at: there is no way to ask for another's. */
export const comingMeetings = (viewer: Viewer, today: Day, most = 5): ComingMeeting[] =>
  viewer.db.sql.prepare(COMING).all({ self: viewer.personId, today, most }) as ComingMeeting[];
