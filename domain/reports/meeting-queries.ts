import { asAdvisor, CAME, EXPECTED_PLACES, HELD_MEETINGS } from '../meetings/places-queries';
import type { Viewer } from '../viewer';
import type { InvitationFacts, MeetingFacts, NoticeFacts, Period, PlaceFacts, PresenceFacts } from './facts';

/** The meetings of the period, looked at once and kept: everything here starts from them. */
const HELD = `held as materialized (
  select * from (${HELD_MEETINGS}) where on_day between :from and :to and on_day <= :asOf)`;

const PLACES = `
  with ${HELD}, places as (${EXPECTED_PLACES})
  select h.group_id as groupId, e.person_id as personId, e.side, h.is_key as isKey, count(*) as expected,
    count(i.id) as invited, sum(ifnull(p.${CAME}, 0)) as came, sum(p.id is null) as unrecorded
  from held h cross join places e on e.meeting_id = h.meeting_id
    left join invitations i on i.meeting_id = h.meeting_id and i.person_id = e.person_id and i.withdrawn_at is null
    left join presences p on p.meeting_id = h.meeting_id and p.person_id = e.person_id
  group by e.holding, h.is_key`;

const SENT = `sent as materialized (
  select h.group_id, i.person_id, julianday(h.on_day) - julianday(i.sent_on) as days,
    iif(${asAdvisor('i.person_id', 'h.group_id', 'h.on_day')}, 'advisor', 'partner') as side
  from held h cross join invitations i on i.meeting_id = h.meeting_id where i.withdrawn_at is null)`;

const INVITATIONS = `
  with ${HELD}, ${SENT}
  select group_id as groupId, person_id as personId, side, count(*) as sent, sum(days is null) as undated,
    sum(ifnull(days < :lateNotice, 0)) as late
  from sent group by group_id, person_id, side`;

const NOTICES = `
  with ${HELD}, ${SENT}
  select group_id as groupId, side, cast(days as integer) as days, count(*) as times
  from sent where days is not null group by group_id, side, days`;

const PRESENCES = `
  with ${HELD}
  select h.group_id as groupId, p.person_id as personId, count(*) as came, sum(p.origin = 'asked') as byAsking,
    iif(${asAdvisor('p.person_id', 'h.group_id', 'h.on_day')}, 'advisor', 'partner') as side
  from held h cross join presences p on p.meeting_id = h.meeting_id where p.${CAME}
  group by h.group_id, p.person_id, side`;

/** Guests are people in the room too. */
const MEETINGS = `
  with ${HELD},
  there as (
    select p.meeting_id, count(*) as recorded, sum(p.${CAME}) as came,
      sum(p.${CAME} and ${asAdvisor('p.person_id', 'h.group_id', 'h.on_day')}) as advisors
    from held h cross join presences p on p.meeting_id = h.meeting_id group by p.meeting_id),
  brought as (select g.meeting_id, count(*) as guests from held h join guests g using (meeting_id) group by g.meeting_id)
  select h.group_id as groupId, h.is_key as isKey, ifnull(t.recorded, 0) as recorded,
    ifnull(t.came, 0) + ifnull(b.guests, 0) as people, ifnull(t.advisors, 0) as advisors
  from held h left join there t using (meeting_id) left join brought b using (meeting_id)`;

/** Who was expected, invited and there, in a fixed number of statements. For equity-queries, which asks who may see it. */
export function meetingFacts(viewer: Viewer, period: Period, lateNotice: number) {
  const rows = <Row>(sql: string, more: Record<string, number> = {}) =>
    viewer.db.sql.prepare(sql).all({ ...period, ...more }) as Row[];
  return {
    places: rows<PlaceFacts>(PLACES),
    invitations: rows<InvitationFacts>(INVITATIONS, { lateNotice }),
    notices: rows<NoticeFacts>(NOTICES),
    presences: rows<PresenceFacts>(PRESENCES),
    meetings: rows<MeetingFacts>(MEETINGS),
  };
}
