import type { Day } from '../calendar';
import { EXPECTED_PLACES } from '../meetings/places-queries';
import type { Viewer } from '../viewer';
import { canPlan } from './policy';

/** Someone who is to be at two meetings at once: at `here`, and at another. Times are UTC ms. */
export type Clash = {
  here: string;
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
  pairs as (
    select m.id as here, o.id as there from json_each(:ids) i join meetings m on m.id = i.value
      join meetings o on o.on_day between date(m.on_day, '-1 day') and date(m.on_day, '+1 day')
    where o.id <> m.id and o.state = 'scheduled' and m.state = 'scheduled'
      and o.starts_at < ${ends('m')} and m.starts_at < ${ends('o')}
  ),
  both as materialized (select here as id from pairs union select there from pairs),
  due as materialized (
    select meeting_id, person_id from places where meeting_id in (select id from both)
      and not exists (select 1 from leave_outs l where l.meeting_id = places.meeting_id
        and l.person_id = places.person_id and l.lifted_at is null)
    union select meeting_id, person_id from invitations
      where meeting_id in (select id from both) and withdrawn_at is null
    union select meeting_id, person_id from requests_to_come
      where meeting_id in (select id from both) and withdrawn_at is null and answer in ('yes', 'yes-with-seat')
    except select meeting_id, person_id from invitations
      where meeting_id in (select id from both) and withdrawn_at is null and reply = 'no'
  )
  select pairs.here, p.id as personId, p.name, o.id as meetingId, o.on_day as "on", o.starts_at as startsAt,
    o.ends_at as endsAt, g.name as "group", o.title
  from pairs join due here on here.meeting_id = pairs.here
    join due there on there.meeting_id = pairs.there and there.person_id = here.person_id
    join people p on p.id = here.person_id join meetings o on o.id = pairs.there
    left join groups g on g.id = o.group_id
  order by o.starts_at, o.id, p.name_key, p.id`;

/** Who is to be at one of these meetings and, at the same time, at another: for the office, to be warned. */
export const clashesOf = (viewer: Viewer, meetingIds: readonly string[]): Clash[] =>
  canPlan(viewer) && meetingIds.length > 0
    ? (viewer.db.prepared(CLASHES).all({ ids: JSON.stringify(meetingIds) }) as Clash[])
    : [];

/** Who is to be at this meeting and, at the same time, at another. */
export const clashesAt = (viewer: Viewer, meetingId: string): Clash[] => clashesOf(viewer, [meetingId]);
