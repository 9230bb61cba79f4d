import type { Day } from '../calendar';
import { topOf } from '../flags/load';
import { givenOn } from '../flags/load-queries';
import type { Invitee } from '../invitations/invitee-queries';
import { canInvite } from '../invitations/policy';
import type { Mode, Offer } from '../meetings/words';
import { clashesAt } from '../planning/clash-queries';
import { stillMissing } from '../planning/still-missing';
import { thresholdsOn } from '../settings/queries';
import type { Viewer } from '../viewer';
import type { Concern, ReadinessFacts } from './concern';
import { readinessOf } from './readiness';

type Row = {
  id: string;
  on: Day;
  key: 0 | 1;
  startsAt: number | null;
  endsAt: number | null;
  mode: Mode | null;
  place: string | null;
  joinLink: string | null;
  dialIn: string | null;
  offers: string;
  papers: number;
  papersUnsent: number;
};

const MEETING = `
  select m.id, m.on_day as "on", (m.key = 1 or exists (select 1 from motions mo where mo.meeting_id = m.id)) as key,
    m.starts_at as startsAt, m.ends_at as endsAt, m.mode, m.place, m.join_link as joinLink, m.dial_in as dialIn,
    (select json_group_array(o.offer) from meeting_offers o where o.meeting_id = m.id) as offers,
    (select count(*) from papers pa where pa.meeting_id = m.id) as papers,
    (select count(*) from papers pa where pa.meeting_id = m.id and pa.sent_on is null) as papersUnsent
  from meetings m where m.id = ? and m.state = 'scheduled' and m.on_day >= ?`;

/** What is still amiss before a meeting that is ahead, and of whom; for the office. A fixed number of statements. */
export function readinessAt(viewer: Viewer, meetingId: string, people: readonly Invitee[], today: Day): Concern[] {
  const row = viewer.db.prepared(MEETING).get(meetingId, today) as Row | undefined;
  if (row === undefined || !canInvite(viewer)) return [];
  const thresholds = thresholdsOn(viewer, today);
  return readinessOf({
    ...{ today, thresholds, people, meeting: meetingFrom(row) },
    clashes: clashesAt(viewer, meetingId).map(({ personId, name, meetingId: id, group, title }) => ({
      ...{ personId, name, meetingId: id, where: group ?? title ?? '' },
    })),
    overLoaded: overLoadedOf(viewer, people, thresholds, today),
    waiting: people.filter(({ asked }) => asked === 'waiting'),
  });
}

function meetingFrom(row: Row): ReadinessFacts['meeting'] {
  const unknown = stillMissing(row, 1, 0).filter((one) => one === 'times' || one === 'place' || one === 'way-in');
  const { id, on, papers, papersUnsent } = row;
  return { id, on, key: row.key === 1, unknown, offers: JSON.parse(row.offers) as Offer[], papers, papersUnsent };
}

/** How many groups each sits in as an advisor, as over-load counts them. */
const SEATS = `
  select m.person_id as personId, count(distinct s.group_id) as seats
  from memberships m join seats s on s.id = m.seat_id join groups g on g.id = s.group_id
  where m.person_id in (select value from json_each(:people)) and s.side = 'advisor' and g.closed_on is null
    and m.from_day <= :today and :today <= coalesce(m.to_day, '9999-12-31')
    and coalesce(s.from_day, '') <= :today and :today <= coalesce(s.to_day, '9999-12-31')
  group by m.person_id`;

/** over-load, of the advisors of one meeting: too many seats, or among those who give the most hours of all. */
function overLoadedOf(
  viewer: Viewer,
  people: readonly Invitee[],
  thresholds: ReadinessFacts['thresholds'],
  today: Day,
): ReadinessFacts['overLoaded'] {
  const ids = people.filter(({ side }) => side === 'advisor').map(({ personId }) => personId);
  const rows = viewer.db.prepared(SEATS).all({ people: JSON.stringify(ids), today }) as {
    personId: string;
    seats: number;
  }[];
  const seats = new Map(rows.map((row) => [row.personId, row.seats]));
  const top = new Map(
    topOf(givenOn(viewer, today), thresholds['over-load-top-percent']).map((row) => [row.personId, row.minutes]),
  );
  return ids
    .map((personId) => ({
      ...{ personId, seats: seats.get(personId) ?? 0, hours: Math.round((top.get(personId) ?? 0) / 60) },
      ...{ overGroups: (seats.get(personId) ?? 0) > thresholds['over-load-groups'], overHours: top.has(personId) },
    }))
    .filter(({ overGroups, overHours }) => overGroups || overHours);
}
