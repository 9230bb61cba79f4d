import { asAdvisor, EXPECTED_PLACES } from '../meetings/places-queries';
import type { Rows } from './rows';

const HELD = `held as materialized (
  select id as meeting_id, group_id, on_day, may_bring_guests from meetings
  where state = 'held' and on_day between @from and @now)`;

const INVITED = `(i.withdrawn_at is null or i.withdrawn_at >= @ended) and ifnull(i.sent_on, '') <= @now`;

/** What each meeting of the window was for advisors and for partners, in two statements. */
export const sideRows = (all: <Row>(sql: string) => Row[]): Pick<Rows, 'sides' | 'bringing'> => ({
  sides: all(`
    with ${HELD}, places as (${EXPECTED_PLACES})
    select h.meeting_id as meetingId, e.side, count(*) as expected, count(i.person_id) as invited
    from held h cross join places e on e.meeting_id = h.meeting_id
      left join invitations i on i.meeting_id = h.meeting_id and i.person_id = e.person_id and ${INVITED}
    group by h.meeting_id, e.side`),
  bringing: all(`
    with ${HELD},
    bringing as (
      select h.meeting_id, h.group_id, h.on_day, g.brought_by as person_id, 1 as brought
      from held h cross join guests g on g.meeting_id = h.meeting_id
      union all
      select h.meeting_id, h.group_id, h.on_day, i.person_id, 0
      from held h cross join invitations i on i.meeting_id = h.meeting_id
      where i.may_bring_guests = 1 and ${INVITED}
      union all
      select h.meeting_id, h.group_id, h.on_day, i.person_id, 0
      from held h cross join invitations i on i.meeting_id = h.meeting_id
      where h.may_bring_guests = 1 and i.may_bring_guests is null and ${INVITED})
    select meeting_id as meetingId, iif(${asAdvisor('b.person_id', 'b.group_id', 'b.on_day')}, 'advisor', 'partner') as side,
      sum(brought) as brought, sum(not brought) as might
    from bringing b group by meeting_id, 2`),
});
