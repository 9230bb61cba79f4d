import { addDays, type Day } from '../calendar';
import { reachOf } from '../invitations/reach';
import { WAYS, type WaysRow, waysOf } from '../invitations/told-queries';
import { EXPECTED_PLACES } from '../meetings/places-queries';
import type { ContactChannel, Language } from '../people/words';
import type { Viewer } from '../viewer';
import { canKeepNetwork, canTellOfMeetings } from './policy';

/** How many days ahead those who hear of open meetings are told of one. */
export const TOLD_AHEAD = 21;

/** The groups whose meetings are open to see, by name: what there is to hear of. Everyone may know them. */
export const groupsToHearOf = ({ db }: Viewer): { id: string; name: string }[] =>
  db.prepared('select id, name from groups where open_to_see = 1 and closed_on is null order by name_key').all() as {
    id: string;
    name: string;
  }[];

/** Someone who hears of open meetings; `groupId` null where it is of all of them. */
export type Watcher = {
  personId: string;
  name: string;
  groupId: string | null;
  group: string | null;
  by: ContactChannel;
};

const WATCHES = `
  select w.person_id, w.group_id from meeting_watches w
  join advisors a on a.person_id = w.person_id and :today <= coalesce(a.left_on, '9999-12-31')
  where w.lifted_at is null`;

/** The standing list: who hears of which open meetings, and how they are told. For the office. */
export function standingList(viewer: Viewer, today: Day): Watcher[] {
  if (!canKeepNetwork(viewer)) return [];
  const rows = viewer.db
    .prepared(
      `with watches as (${WATCHES})
       select w.person_id as personId, p.name, w.group_id as groupId, g.name as "group", ${WAYS}
       from watches w join people p on p.id = w.person_id left join groups g on g.id = w.group_id
       order by w.group_id is not null, g.name_key, p.name_key, p.id`,
    )
    .all({ today }) as (WaysRow & Omit<Watcher, 'by'>)[];
  return rows.map(({ personId, name, groupId, group, ...row }) => ({
    ...{ personId, name, groupId, group },
    by: reachOf(waysOf({ ...row })),
  }));
}

/**
 * Who wants to hear of which open meeting ahead, of those without a seat, an invitation or a request there: person_id,
 * meeting_id, on_day and what it is. Takes :today and :until; needs a `places` (EXPECTED_PLACES) above it.
 */
export const OPEN_TO_HEAR_OF = `
  select distinct w.person_id, m.id as meeting_id, m.on_day, coalesce(g.name, m.title) as what
  from meetings m left join groups g on g.id = m.group_id
    join (${WATCHES}) w on w.group_id is null or w.group_id = m.group_id
    left join (select distinct meeting_id, person_id from places where on_day > :today and on_day <= :until) e
      on e.meeting_id = m.id and e.person_id = w.person_id
  where e.person_id is null and coalesce(m.open_to_see, g.open_to_see, m.group_id is null)
    and m.state = 'scheduled' and m.on_day > :today and m.on_day <= :until
    and not exists (select 1 from invitations i where i.meeting_id = m.id and i.person_id = w.person_id
      and i.withdrawn_at is null)
    and not exists (select 1 from requests_to_come r where r.meeting_id = m.id and r.person_id = w.person_id
      and r.withdrawn_at is null)`;

const TO_TELL = `
  with places as (${EXPECTED_PLACES})
  select h.meeting_id as meetingId, h.person_id as personId, coalesce(p.language, 'en') as language, ${WAYS}
  from (${OPEN_TO_HEAR_OF}) h join people p on p.id = h.person_id
  where (:meeting is null or h.meeting_id = :meeting)
    and not exists (select 1 from outbox o where o.about_kind = 'meeting' and o.about_id = h.meeting_id
      and o.kind = 'open-meeting' and o.person_id = h.person_id)
  order by h.meeting_id, h.person_id`;

type ToTell = { meetingId: string; personId: string; language: Language };

/**
 * Who is to be told by mail of which open meeting: of one, or of all where none is named. Those with a seat, an
 * invitation or a request there hear of it anyway. For the server.
 */
export function toTellOfMeetings(viewer: Viewer, today: Day, meetingId: string | null = null): ToTell[] {
  if (!canTellOfMeetings(viewer)) return [];
  const span = { today, until: addDays(today, TOLD_AHEAD), meeting: meetingId };
  const rows = viewer.db.prepared(TO_TELL).all(span) as (WaysRow & ToTell)[];
  return rows
    .filter((row) => reachOf(waysOf(row)) === 'email')
    .map(({ meetingId: id, personId, language }) => ({ meetingId: id, personId, language }));
}
