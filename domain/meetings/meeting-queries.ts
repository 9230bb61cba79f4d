import { sightOn } from '../access/sight-queries';
import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { canSeeMeeting } from './policy';
import type { MeetingState, Mode, StoryKind } from './words';

/** One meeting. `startsAt` and `endsAt` are UTC ms. Key: the record says so, or a motion was put to it. */
export type Meeting = {
  id: string;
  on: Day;
  startsAt: number | null;
  endsAt: number | null;
  title: string | null;
  place: string | null;
  mode: Mode | null;
  state: MeetingState;
  key: boolean;
  groupId: string | null;
  group: string | null;
  invitationsSentOn: Day | null;
  papersSentOn: Day | null;
  cancelledBecause: string | null;
};

const MEETING = `
  select m.id, m.on_day as "on", m.starts_at as startsAt, m.ends_at as endsAt, m.title, m.place, m.mode, m.state,
    (m.key = 1 or exists (select 1 from motions mo where mo.meeting_id = m.id)) as key, m.group_id as groupId,
    g.name as "group", m.invitations_sent_on as invitationsSentOn,
    (select max(pa.sent_on) from papers pa where pa.meeting_id = m.id) as papersSentOn,
    m.cancelled_because as cancelledBecause
  from meetings m left join groups g on g.id = m.group_id where m.id = ?`;

/** One meeting; null when there is none, or not for this viewer. */
export function meetingById(viewer: Viewer, id: string, today: Day): Meeting | null {
  const row = viewer.db.prepared(MEETING).get(id) as (Omit<Meeting, 'key'> & { key: 0 | 1 }) | undefined;
  if (row === undefined || !canSeeMeeting(sightOn(viewer, today), row)) return null;
  return { ...row, key: row.key === 1 };
}

/** A story that opened a meeting; the name is there only by consent. */
export type Story = { id: string; kind: StoryKind; name: string | null; minutes: number | null };

/** The stories of a meeting that another query let its viewer see. */
export const storiesAt = (viewer: Viewer, meeting: Pick<Meeting, 'id'>): Story[] =>
  viewer.db
    .prepared(
      `select st.id, st.kind, iif(st.consent_on is null, null, p.name) as name, st.minutes
       from stories st left join people p on p.id = st.person_id where st.meeting_id = ? order by st.rowid`,
    )
    .all(meeting.id) as Story[];
