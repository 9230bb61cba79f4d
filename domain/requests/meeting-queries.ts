import type { Day } from '../calendar';
import { EXPECTED_PLACES } from '../meetings/places-queries';
import type { Viewer } from '../viewer';
import type { Asked } from './asking';
import { canAnswerRequests, canAskFor } from './policy';

/** A meeting and someone who would like to come to it; `requestId` is what they asked before, also taken back. */
export type Asking = Asked & { meetingId: string; personId: string; requestId: string | null };

/** Open to see, as the meeting says, else as its group does; a meeting of no group is open. */
const ASKING = `
  select m.id as meetingId, p.id as personId, m.on_day as "on", m.ends_at as endsAt, m.state,
    coalesce(m.open_to_see, g.open_to_see, m.group_id is null) as open,
    exists (select 1 from (${EXPECTED_PLACES}) e where e.meeting_id = m.id and e.person_id = p.id) as expected,
    exists (select 1 from invitations i where i.meeting_id = m.id and i.person_id = p.id and i.withdrawn_at is null)
      as invited,
    (select r.id from requests_to_come r where r.meeting_id = m.id and r.person_id = p.id) as requestId
  from people p join meetings m on m.id = :meeting left join groups g on g.id = m.group_id
  where p.id = :person and (
    exists (select 1 from advisors a where a.person_id = p.id and a.left_on is null)
    or exists (select 1 from memberships ms join seats s on s.id = ms.seat_id
      where ms.person_id = p.id and s.side = 'advisor' and m.on_day between ms.from_day and coalesce(ms.to_day, '9999-12-31')))`;

type Row = Omit<Asking, 'invited'> & Record<'invited' | 'open' | 'expected', 0 | 1>;

/**
 * A meeting an advisor may ask to come to: one that is open to see, or of a group where they hold a seat. The office
 * writes down what anyone asks. Null when there is no such meeting, or they may not know of it.
 */
export function askingOf(viewer: Viewer, meetingId: string, personId: string): Asking | null {
  const row = viewer.db.prepared(ASKING).get({ meeting: meetingId, person: personId }) as Row | undefined;
  if (row === undefined || !canAskFor(viewer, row)) return null;
  const { open, expected, invited, ...asking } = row;
  const isOwn = viewer.personId === personId;
  if (isOwn && open === 0 && expected === 0 && invited === 0) return null;
  return { ...asking, invited: invited === 1 };
}

export type MeetingAhead = {
  id: string;
  on: Day;
  group: string | null;
  title: string | null;
};

/** The meetings ahead, the next one first, for whoever writes down that someone asked to come. */
export const meetingsToAskFor = (viewer: Viewer, today: Day): MeetingAhead[] =>
  canAnswerRequests(viewer)
    ? (viewer.db
        .prepared(
          `select m.id, m.on_day as "on", g.name as "group", m.title
           from meetings m left join groups g on g.id = m.group_id
           where m.state = 'scheduled' and m.on_day >= ? order by m.on_day, m.starts_at, m.id limit 500`,
        )
        .all(today) as MeetingAhead[])
    : [];
