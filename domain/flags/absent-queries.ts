import type { Rows } from './rows';

/** The last time the invitation was taken back or came back; whoever was told before it was not told after all. */
const UNDONE = `
  select max(st.at) from invitation_steps st
  where st.invitation_id = i.id and st.step in ('withdrawn', 'bounced') and st.at < @ended`;

const TOLD = `
  select min(st.at) from invitation_steps st
  where st.invitation_id = i.id and st.step in ('sent', 'told') and st.at < @ended and st.at > ifnull((${UNDONE}), 0)`;

/** A need that the person had told of by the day and still had, and that was not met by it. */
const UNMET = `
  exists (select 1 from accommodations a where a.invitation_id = i.id and a.asked_on <= m.on_day
    and ifnull(a.met_on, '9999-12-31') > m.on_day and ifnull(a.dropped_on, '9999-12-31') > m.on_day)`;

/** Who of them was absent though invited, and what stood in their way as far as the records say. */
export const absentRows = (all: <Row>(sql: string) => Row[], who: string, own: string): Pick<Rows, 'barred'> => ({
  barred: all(`
    with absent as (
      select p.meeting_id as meetingId, p.person_id as personId, ${UNMET} as needUnmet,
        (m.starts_at - (${TOLD})) / 3600000.0 as hoursAhead
      from meetings m cross join presences p on p.meeting_id = m.id
        cross join invitations i on i.meeting_id = m.id and i.person_id = p.person_id
      where m.state = 'held' and m.on_day between @from and @now
        and p.attendance in ('absent-with-word', 'absent-without-word')
        and (i.withdrawn_at is null or i.withdrawn_at >= @ended)
        and p.person_id in (${who}) ${own.replace('person_id', 'p.person_id')})
    select * from absent where needUnmet or hoursAhead is not null`),
});
