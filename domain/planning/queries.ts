import { type Day, timeOf } from '../calendar';
import type { MeetingState, Mode, Offer, SeriesStep } from '../meetings/words';
import { ohtOf } from '../settings/queries';
import { stampOf } from '../stamp';
import type { Viewer } from '../viewer';
import { canPlan } from './policy';

/** A meeting as it is planned. Times are UTC ms, and as clocks show them in the team's zone (HH:MM). */
export type Plan = {
  id: string;
  groupId: string | null;
  group: string | null;
  /** The day the group ended, if it did. */
  closedOn: Day | null;
  on: Day;
  startsAt: number | null;
  endsAt: number | null;
  starts: string | null;
  ends: string | null;
  title: string | null;
  mode: Mode | null;
  place: string | null;
  joinLink: string | null;
  dialIn: string | null;
  key: boolean;
  openToSee: boolean | null;
  mayBringGuests: boolean;
  offers: Offer[];
  state: MeetingState;
  sequence: number;
  cancelledBecause: string | null;
  seriesId: string | null;
  step: SeriesStep | null;
  /** How many meetings of its series come after it and still stand. */
  later: number;
  /** How many heard of it who are still to come: invited, or welcome since they asked. */
  standing: number;
};

const PLAN = `
  select m.id, m.group_id as groupId, g.name as "group", g.closed_on as closedOn, m.on_day as "on",
    m.starts_at as startsAt, m.ends_at as endsAt, m.title, m.mode, m.place, m.join_link as joinLink, m.dial_in as dialIn,
    m.key, m.open_to_see as openToSee, coalesce(m.may_bring_guests, 0) as mayBringGuests, m.state,
    m.calendar_sequence as sequence, m.cancelled_because as cancelledBecause, m.series_id as seriesId, s.step,
    (select json_group_array(o.offer) from meeting_offers o where o.meeting_id = m.id) as offers,
    (select count(*) from meetings l where l.series_id = m.series_id and l.state = 'scheduled'
      and l.on_day > m.on_day) as later,
    (select count(*) from invitations i where i.meeting_id = m.id and i.withdrawn_at is null)
      + (select count(*) from requests_to_come r where r.meeting_id = m.id and r.withdrawn_at is null
          and r.answer in ('yes', 'yes-with-seat')) as standing
  from meetings m left join groups g on g.id = m.group_id left join meeting_series s on s.id = m.series_id`;

type Flags = 'key' | 'mayBringGuests';
type Row = Omit<Plan, Flags | 'openToSee' | 'offers' | 'starts' | 'ends'> &
  Record<Flags, 0 | 1> & { openToSee: 0 | 1 | null; offers: string };

function planFrom(row: Row, zone: string): Plan {
  const clock = (at: number | null) => (at === null ? null : timeOf(at, zone));
  return {
    ...row,
    starts: clock(row.startsAt),
    ends: clock(row.endsAt),
    key: row.key === 1,
    openToSee: row.openToSee === null ? null : row.openToSee === 1,
    mayBringGuests: row.mayBringGuests === 1,
    offers: JSON.parse(row.offers),
  };
}

/** The plan of a meeting, for who plans; null when there is none. */
export function planOf(viewer: Viewer, id: string): Plan | null {
  if (!canPlan(viewer)) return null;
  const row = viewer.db.prepared(`${PLAN} where m.id = ?`).get(id) as Row | undefined;
  return row === undefined ? null : planFrom(row, ohtOf(viewer).timeZone);
}

/** The meetings of its series that come after it and still stand, the next first. */
export function followingOf(viewer: Viewer, { seriesId, on }: Plan): Plan[] {
  if (!canPlan(viewer) || seriesId === null) return [];
  const after = `${PLAN} where m.series_id = ? and m.state = 'scheduled' and m.on_day > ? order by m.on_day, m.id`;
  const rows = viewer.db.prepared(after).all(seriesId, on) as Row[];
  return rows.map((row) => planFrom(row, ohtOf(viewer).timeZone));
}

/** How a plan stands, for the form that changes it: what others do with its invitations is no part of it. */
export const planStamp = ({ standing: _, later: __, sequence: ___, ...plan }: Plan): string => stampOf(plan);
