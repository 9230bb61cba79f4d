import type { Day } from '../calendar';
import { EXPECTED_PLACES } from '../meetings/places-queries';
import type { Viewer } from '../viewer';
import { canPlan } from './policy';

/** Someone who is expected at two meetings at once, and at which other one. Times are UTC ms. */
export type Clash = {
  personId: string;
  name: string;
  meetingId: string;
  on: Day;
  startsAt: number;
  endsAt: number | null;
  group: string | null;
  title: string | null;
};

/** A meeting whose end is not known is taken to last an hour. */
const ends = (m: string): string => `coalesce(${m}.ends_at, ${m}.starts_at + 3600000)`;

/**
 * Who is to be at a meeting: those expected and not left out on purpose, those invited, and those welcome since they
 * asked; nobody who said no.
 */
const CLASHES = `
  with places as (${EXPECTED_PLACES}),
  at_once as (
    select o.id from meetings o join meetings m on m.id = :meeting
    where o.id <> m.id and o.state = 'scheduled' and m.state = 'scheduled'
      and o.starts_at < ${ends('m')} and m.starts_at < ${ends('o')}
      and o.on_day between date(m.on_day, '-1 day') and date(m.on_day, '+1 day')
    union all select :meeting
  ),
  due as (
    select meeting_id, person_id from places where meeting_id in (select id from at_once)
      and not exists (select 1 from leave_outs l where l.meeting_id = places.meeting_id
        and l.person_id = places.person_id and l.lifted_at is null)
    union select meeting_id, person_id from invitations
      where meeting_id in (select id from at_once) and withdrawn_at is null
    union select meeting_id, person_id from requests_to_come
      where meeting_id in (select id from at_once) and withdrawn_at is null and answer in ('yes', 'yes-with-seat')
    except select meeting_id, person_id from invitations
      where meeting_id in (select id from at_once) and withdrawn_at is null and reply = 'no'
  )
  select p.id as personId, p.name, o.id as meetingId, o.on_day as "on", o.starts_at as startsAt, o.ends_at as endsAt,
    g.name as "group", o.title
  from due here join due there on there.person_id = here.person_id and there.meeting_id <> :meeting
    join people p on p.id = here.person_id join meetings o on o.id = there.meeting_id
    left join groups g on g.id = o.group_id
  where here.meeting_id = :meeting order by o.starts_at, o.id, p.name_key, p.id`;

/** Who is expected at this meeting and, at the same time, at another: for the office, to be warned. */
export const clashesAt = (viewer: Viewer, meetingId: string): Clash[] =>
  canPlan(viewer) ? (viewer.db.prepared(CLASHES).all({ meeting: meetingId }) as Clash[]) : [];
