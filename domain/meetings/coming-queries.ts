import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { EXPECTED_PLACES } from './places-queries';
import type { Mode } from './words';

/** A meeting ahead. `startsAt` is UTC ms. `leftOut` is 1 where others have an invitation and the viewer, who holds a seat, none; `asked` where they asked to come and are welcome. */
export type ComingMeeting = {
  meetingId: string;
  on: Day;
  startsAt: number | null;
  group: string | null;
  title: string | null;
  mode: Mode | null;
  place: string | null;
  leftOut: 0 | 1;
  asked: 0 | 1;
  /** The viewer's own invitation, and what they answered to it. */
  invited: 0 | 1;
  reply: 'yes' | 'no' | 'maybe' | null;
};

const COMING = `
  with places as (${EXPECTED_PLACES}),
  own as (
    select meeting_id, max(invited) as invited, max(asked) as asked from (
      select meeting_id, 1 as invited, 0 as asked from invitations where person_id = :self and withdrawn_at is null
      union all select meeting_id, 0, 1 from requests_to_come
        where person_id = :self and withdrawn_at is null and answer in ('yes', 'yes-with-seat')
      union all select meeting_id, 0, 0 from places where person_id = :self and on_day >= :today
    ) group by meeting_id
  )
  select m.id as meetingId, m.on_day as "on", m.starts_at as startsAt, g.name as "group", m.title, m.mode, m.place,
    own.invited, (select i.reply from invitations i where i.meeting_id = m.id and i.person_id = :self
      and i.withdrawn_at is null) as reply,
    own.asked and not own.invited as asked, not own.invited and not own.asked and exists (
      select 1 from invitations i where i.meeting_id = m.id and i.withdrawn_at is null) as leftOut
  from own join meetings m on m.id = own.meeting_id left join groups g on g.id = m.group_id
  where m.state = 'scheduled' and m.on_day >= :today
  order by m.on_day, m.starts_at, m.id limit :most`;

/** The next meetings the viewer is invited to, welcome at or holds a seat at: there is no way to ask for another's. */
export const comingMeetings = (viewer: Viewer, today: Day, most = 5): ComingMeeting[] =>
  viewer.db.sql.prepare(COMING).all({ self: viewer.personId, today, most }) as ComingMeeting[];
