import type { Day } from '../calendar';
import { holds, type Viewer } from '../viewer';
import type { Mode } from './words';

/** A meeting that every advisor of the team may see: when and how it is, and never who was there. */
export type OpenMeeting = {
  id: string;
  on: Day;
  startsAt: number | null;
  endsAt: number | null;
  group: string | null;
  title: string | null;
  mode: Mode | null;
  place: string | null;
};

export const OPEN_PER_PAGE = 20;

/** Open to see: as the meeting says, else as its group does; a meeting of no group is open. */
const OPEN = `
  from meetings m left join groups g on g.id = m.group_id
  where coalesce(m.open_to_see, g.open_to_see, m.group_id is null)`;

const COMING = `
  select m.id, m.on_day as "on", m.starts_at as startsAt, m.ends_at as endsAt, g.name as "group", m.title, m.mode, m.place
  ${OPEN} and m.state = 'scheduled' and m.on_day >= ? order by m.on_day, m.starts_at, m.id limit 50`;

/** Where it was is of no use any more, and is not said of the past. */
const HELD = `
  select m.id, m.on_day as "on", null as startsAt, null as endsAt, g.name as "group", m.title, m.mode, null as place,
    count(*) over () as total
  ${OPEN} and m.state = 'held' and m.on_day <= :today
  order by m.on_day desc, m.id limit :limit offset :offset`;

/** Whether the viewer is one of those the open meetings are open to. */
const canSeeOpen = (viewer: Viewer): boolean => holds(viewer, 'advisor', 'administrator', 'coordinator');

/** The open meetings ahead, the next one first. */
export const openMeetingsAhead = (viewer: Viewer, today: Day): OpenMeeting[] =>
  canSeeOpen(viewer) ? (viewer.db.prepared(COMING).all(today) as OpenMeeting[]) : [];

/** A page of the open meetings that were held, the latest first. */
export function openMeetingsHeld(viewer: Viewer, today: Day, page: number): { meetings: OpenMeeting[]; total: number } {
  if (!canSeeOpen(viewer)) return { meetings: [], total: 0 };
  const rows = viewer.db
    .prepared(HELD)
    .all({ today, limit: OPEN_PER_PAGE, offset: (page - 1) * OPEN_PER_PAGE }) as (OpenMeeting & { total: number })[];
  return { meetings: rows.map(({ total: _, ...meeting }) => meeting), total: rows[0]?.total ?? 0 };
}
