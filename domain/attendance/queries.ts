import type { Day } from '../calendar';
import type { Side } from '../groups/words';
import type { Reply, ReplyMode } from '../invitations/words';
import { meetingToLog } from '../logbook/draft-queries';
import { asAdvisor, EXPECTED_PLACES } from '../meetings/places-queries';
import type { Attendance, MeetingState, Mode, Origin } from '../meetings/words';
import type { Viewer } from '../viewer';

/** Someone brought along. The name is there only by consent. */
export type Guest = { id: string; name: string | null };

/** Someone expected at a meeting, invited to it, welcome at it or there; no reasons and no needs. Times are UTC ms. */
export type AtDoor = {
  personId: string;
  name: string;
  side: Side;
  expected: boolean;
  invited: boolean;
  /** They asked to come, and did not take it back. */
  asked: boolean;
  reply: Reply | null;
  replyMode: ReplyMode | null;
  /** How many they said they would bring. */
  guestsComing: number | null;
  origin: Origin | null;
  attendance: Attendance | null;
  arrivedAt: number | null;
  leftAt: number | null;
  minutes: number | null;
  spoke: 0 | 1 | null;
  preparationMinutes: number | null;
  guests: Guest[];
};

/** A meeting whose attendance is noted. */
export type MeetingAttended = {
  id: string;
  groupId: string | null;
  group: string | null;
  on: Day;
  startsAt: number | null;
  endsAt: number | null;
  title: string | null;
  mode: Mode | null;
  state: MeetingState;
  recordsSpeaking: boolean;
  /** Whether anybody's invitation to it is on record. */
  anyInvited: boolean;
};

const MEETING = `
  select m.id, m.group_id as groupId, g.name as "group", m.on_day as "on", m.starts_at as startsAt, m.ends_at as endsAt,
    m.title, m.mode, m.state, ifnull(g.records_speaking, 0) as recordsSpeaking,
    exists (select 1 from invitations i where i.meeting_id = m.id and i.withdrawn_at is null) as anyInvited
  from meetings m left join groups g on g.id = m.group_id where m.id = ?`;

type MeetingRow = Omit<MeetingAttended, 'recordsSpeaking' | 'anyInvited'> &
  Record<'recordsSpeaking' | 'anyInvited', 0 | 1>;

/** A meeting whose attendance the viewer may note; null when there is none, or it is not theirs to note. */
export function meetingAttended(viewer: Viewer, id: string): MeetingAttended | null {
  if (meetingToLog(viewer, id) === null) return null;
  const row = viewer.db.prepared(MEETING).get(id) as MeetingRow;
  return { ...row, recordsSpeaking: row.recordsSpeaking === 1, anyInvited: row.anyInvited === 1 };
}

const THERE = `
  with places as (${EXPECTED_PLACES}),
  touched as (
    select person_id, side, 1 as expected from places where meeting_id = :id
    union all select person_id, null, 0 from invitations where meeting_id = :id and withdrawn_at is null
    union all select person_id, null, 0 from presences where meeting_id = :id
    union all select person_id, null, 0 from requests_to_come
      where meeting_id = :id and withdrawn_at is null and (answer in ('yes', 'yes-with-seat') or person_id = :person)
  ),
  everyone as (
    select t.person_id, max(t.expected) as expected,
      coalesce(max(t.side), iif(${asAdvisor('t.person_id', 'm.group_id', 'm.on_day')}, 'advisor', 'partner')) as side
    from touched t join meetings m on m.id = :id group by t.person_id
  )
  select e.person_id as personId, p.name, e.side, e.expected, i.id is not null as invited, r.id is not null as asked,
    i.reply, i.reply_mode as replyMode, i.guests_coming as guestsComing, pr.origin, pr.attendance,
    pr.arrived_at as arrivedAt, pr.left_at as leftAt, pr.minutes, pr.spoke, pr.preparation_minutes as preparationMinutes,
    (select json_group_array(json_object('id', gu.id, 'name', iif(gu.name_consent_on is null, null, gu.name)) order by gu.rowid)
     from guests gu where gu.meeting_id = :id and gu.brought_by = e.person_id) as guests
  from everyone e join people p on p.id = e.person_id
    left join invitations i on i.meeting_id = :id and i.person_id = e.person_id and i.withdrawn_at is null
    left join requests_to_come r on r.meeting_id = :id and r.person_id = e.person_id and r.withdrawn_at is null
    left join presences pr on pr.meeting_id = :id and pr.person_id = e.person_id
  where :person is null or e.person_id = :person
  order by p.name_key, p.id`;

type Flags = 'expected' | 'invited' | 'asked';
type Row = Omit<AtDoor, Flags | 'guests'> & Record<Flags, 0 | 1> & { guests: string };

const thereRows = (viewer: Viewer, id: string, person: string | null): AtDoor[] =>
  (viewer.db.prepared(THERE).all({ id, person }) as Row[]).map((row) => ({
    ...row,
    ...{ expected: row.expected === 1, invited: row.invited === 1, asked: row.asked === 1 },
    guests: JSON.parse(row.guests) as Guest[],
  }));

/** Who is or may be at a meeting that meetingAttended let through, by name. */
export const peopleAtDoor = (viewer: Viewer, meeting: { id: string }): AtDoor[] => thereRows(viewer, meeting.id, null);

/** One of them, or someone who asked and had no yes; null for who has nothing to do with this meeting. */
export const personAtDoor = (viewer: Viewer, meeting: { id: string }, personId: string): AtDoor | null =>
  thereRows(viewer, meeting.id, personId)[0] ?? null;
