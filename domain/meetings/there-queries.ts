import { advisorInSight, sightParameters } from '../access/sight-queries';
import type { Day } from '../calendar';
import type { SeatClass } from '../groups/words';
import type { Sector } from '../people/words';
import type { Viewer } from '../viewer';
import type { Meeting } from './meeting-queries';
import { asAdvisor, CAME, EXPECTED_PLACES } from './places-queries';
import { type Attendee, type Turnout, turnoutOf } from './turnout';

/** Someone expected at a meeting, invited to it or there. `advisor` when their page is in the viewer's sight. */
export type AtMeeting = Attendee & {
  personId: string;
  name: string;
  class: SeatClass | null;
  sector: Sector | null;
  weight: number | null;
  /** The day their invitation was sent; null when not invited, or when no record says. */
  sentOn: Day | null;
  minutes: number | null;
  guests: number;
  advisor: boolean;
};

/** Everyone expected at, invited to or recorded at the meetings of :ids, a row each. */
const EVERYONE = `
  places as (${EXPECTED_PLACES}),
  touched as (
    select meeting_id, person_id, side, seat_id, 1 as expected from places
      where meeting_id in (select value from json_each(:ids))
    union all select meeting_id, person_id, null, null, 0 from invitations
      where withdrawn_at is null and meeting_id in (select value from json_each(:ids))
    union all select meeting_id, person_id, null, null, 0 from presences
      where meeting_id in (select value from json_each(:ids))
  ),
  everyone as (
    select t.meeting_id, t.person_id, max(t.expected) as expected, max(t.seat_id) as seat_id,
      coalesce(max(t.side), iif(${asAdvisor('t.person_id', 'm.group_id', 'm.on_day')}, 'advisor', 'partner')) as side
    from touched t join meetings m on m.id = t.meeting_id group by t.meeting_id, t.person_id
  )`;

const AT = `
  with ${EVERYONE}
  select e.person_id as personId, p.name, e.side, e.expected, i.id is not null as invited, pr.origin, pr.attendance,
    pr.minutes, s.class, coalesce(s.sector, pa.sector) as sector, s.weight, i.sent_on as sentOn,
    (select count(*) from guests gu where gu.meeting_id = e.meeting_id and gu.brought_by = e.person_id) as guests,
    ${advisorInSight('e.person_id')} as advisor
  from everyone e join people p on p.id = e.person_id
    left join invitations i on i.meeting_id = e.meeting_id and i.person_id = e.person_id and i.withdrawn_at is null
    left join presences pr on pr.meeting_id = e.meeting_id and pr.person_id = e.person_id
    left join seats s on s.id = e.seat_id left join partners pa on pa.person_id = e.person_id
  order by e.side, e.expected desc, p.name_key`;

type Flags = 'expected' | 'invited' | 'advisor';
type Row = Omit<AtMeeting, Flags> & Record<Flags, 0 | 1>;

/** Who was expected or there, advisors first, at a meeting that meetingById let through. */
export function peopleAt(viewer: Viewer, meeting: Meeting, today: Day): AtMeeting[] {
  const rows = viewer.db.prepared(AT).all({
    ids: JSON.stringify([meeting.id]),
    ...sightParameters(viewer, today),
  }) as Row[];
  return rows.map((row) => ({
    ...row,
    expected: row.expected === 1,
    invited: row.invited === 1,
    advisor: row.advisor === 1,
  }));
}

const TURNOUTS = `
  with ${EVERYONE}
  select e.meeting_id as meetingId, e.side, e.expected, i.id is not null as invited, pr.origin, pr.attendance
  from everyone e
    left join invitations i on i.meeting_id = e.meeting_id and i.person_id = e.person_id and i.withdrawn_at is null
    left join presences pr on pr.meeting_id = e.meeting_id and pr.person_id = e.person_id`;

export type Turnouts = { advisors: Turnout; partners: Turnout };

/** Who came of who was expected, by meeting. The ids are those a scoped query found. */
export function turnoutsAt(viewer: Viewer, ids: readonly string[]): Map<string, Turnouts> {
  const rows = viewer.db.prepared(TURNOUTS).all({ ids: JSON.stringify(ids) }) as (Attendee & { meetingId: string })[];
  const byMeeting = new Map<string, Attendee[]>(ids.map((id) => [id, []]));
  for (const row of rows) byMeeting.get(row.meetingId)?.push(asFacts(row));
  const both = (people: Attendee[]) => ({
    advisors: turnoutOf(people, 'advisor'),
    partners: turnoutOf(people, 'partner'),
  });
  return new Map([...byMeeting].map(([id, people]) => [id, both(people)]));
}

const asFacts = (row: Attendee): Attendee => ({
  ...row,
  expected: Boolean(row.expected),
  invited: Boolean(row.invited),
});

/** How many came to a meeting, for a column with its id. */
export const cameTo = (meeting: string): string =>
  `(select count(*) from presences pr where pr.meeting_id = ${meeting} and pr.${CAME})`;
