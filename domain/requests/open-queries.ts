import type { Day } from '../calendar';
import type { OpenMeeting } from '../meetings/open-queries';
import { EXPECTED_PLACES } from '../meetings/places-queries';
import { holds, type Viewer } from '../viewer';
import { ownRequests, type Request } from './queries';

/**
 * A meeting ahead that the viewer may ask to come to, and how they stand towards it. `seat`: they hold none there;
 * they hold one, and nobody is invited yet (waits); or others have an invitation and they have none (left-out). How
 * to be there from afar is only for who is invited or welcome.
 */
export type MeetingToComeTo = OpenMeeting & {
  invited: boolean;
  seat: 'none' | 'waits' | 'left-out';
  request: Request | null;
  /** It was cancelled after they asked. */
  cancelled: boolean;
  joinLink: string | null;
  dialIn: string | null;
};

/** Open to see, or of a group where they hold a seat and were not invited while others were; or they asked already. */
const AHEAD = `
  with places as (${EXPECTED_PLACES}),
  ahead as (
    select m.id, m.on_day as "on", m.starts_at as startsAt, m.ends_at as endsAt, g.name as "group", m.title, m.mode,
      m.place, m.state = 'cancelled' as cancelled, m.join_link as joinLink, m.dial_in as dialIn,
      coalesce(m.open_to_see, g.open_to_see, m.group_id is null) as open,
      exists (select 1 from invitations i where i.meeting_id = m.id and i.person_id = :self and i.withdrawn_at is null)
        as invited,
      exists (select 1 from places e where e.meeting_id = m.id and e.person_id = :self) as seated,
      exists (select 1 from invitations i where i.meeting_id = m.id and i.withdrawn_at is null) as sent,
      exists (select 1 from requests_to_come r
        where r.meeting_id = m.id and r.person_id = :self and r.withdrawn_at is null) as asked
    from meetings m left join groups g on g.id = m.group_id where m.state <> 'held' and m.on_day >= :today
  )
  select * from ahead where iif(cancelled, asked, open or asked or (seated and sent and not invited)) order by "on", startsAt, id limit 50`;

type Flags = 'cancelled' | 'open' | 'invited' | 'seated' | 'sent' | 'asked';
type Row = OpenMeeting & Pick<MeetingToComeTo, 'joinLink' | 'dialIn'> & Record<Flags, 0 | 1>;

/** The meetings ahead that the viewer, an advisor, may come to see, the next one first. */
export function meetingsToComeTo(viewer: Viewer, today: Day): MeetingToComeTo[] {
  if (!holds(viewer, 'advisor')) return [];
  const asked = new Map(
    ownRequests(viewer, today).flatMap((one) => (one.withdrawnAt === null ? [[one.meetingId, one] as const] : [])),
  );
  const rows = viewer.db.prepared(AHEAD).all({ self: viewer.personId, today }) as Row[];
  return rows.map(({ open: _, asked: __, seated, sent, invited, cancelled, joinLink, dialIn, ...meeting }) => {
    const request = asked.get(meeting.id) ?? null;
    const isWelcome = invited === 1 || (request?.answer ?? 'no') !== 'no';
    return {
      ...meeting,
      ...{ invited: invited === 1, request, cancelled: cancelled === 1 },
      seat: seated === 0 ? 'none' : sent === 0 ? 'waits' : 'left-out',
      ...(isWelcome ? { joinLink, dialIn } : { joinLink: null, dialIn: null }),
    };
  });
}
