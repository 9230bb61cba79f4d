import { sightOn } from '../access/sight-queries';
import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { EXPECTED_PLACES, HELD_MEETINGS } from './places-queries';
import type { Mode } from './words';
import type { MeetingFact } from './year-strip';

/** What a meeting that was held was for a person, with what names it. */
export type StripFact = MeetingFact & {
  personId: string;
  groupId: string | null;
  group: string | null;
  title: string | null;
  mode: Mode | null;
};

/** Meetings they were expected at as advisors, invited to or present at; a viewer sees those of groups in sight. */
const FACTS = `
  with who as (select value as id from json_each(:people)),
  held as (${HELD_MEETINGS}),
  places as (${EXPECTED_PLACES}),
  touched as (
    select person_id, meeting_id, 1 as expected, 0 as invited from places
      where side = 'advisor' and person_id in (select id from who)
    union all select person_id, meeting_id, 0, 1 from invitations
      where withdrawn_at is null and person_id in (select id from who)
    union all select person_id, meeting_id, 0, 0 from presences where person_id in (select id from who)
  ),
  each_one as (
    select person_id, meeting_id, max(expected) as expected, max(invited) as invited
    from touched group by person_id, meeting_id
  )
  select t.person_id as personId, h.meeting_id as meetingId, h.group_id as groupId, g.name as "group",
    h.on_day as "on", h.is_key as key, t.expected, t.invited, p.origin, p.attendance, m.title, m.mode
  from each_one t join held h on h.meeting_id = t.meeting_id
    join meetings m on m.id = h.meeting_id
    left join groups g on g.id = h.group_id
    left join presences p on p.meeting_id = t.meeting_id and p.person_id = t.person_id
  where h.on_day between :from and :to
    and (:all or t.person_id = :self or h.group_id in (select value from json_each(:groups)))
  order by h.on_day, h.meeting_id`;

type Row = Omit<StripFact, 'key' | 'expected' | 'invited'> & { key: 0 | 1; expected: 0 | 1; invited: 0 | 1 };

/** The meetings held in a span of days, for each of these people: those the viewer may see. */
export function stripsOf(viewer: Viewer, people: readonly string[], from: Day, to: Day): Map<string, StripFact[]> {
  const sight = sightOn(viewer, to);
  const rows = viewer.db.sql.prepare(FACTS).all({
    people: JSON.stringify(people),
    from,
    to,
    all: sight.all ? 1 : 0,
    self: sight.self,
    groups: JSON.stringify(sight.groups),
  }) as Row[];
  const strips = new Map<string, StripFact[]>(people.map((id) => [id, []]));
  for (const row of rows) {
    const fact = { ...row, key: row.key === 1, expected: row.expected === 1, invited: row.invited === 1 };
    strips.get(row.personId)?.push(fact);
  }
  return strips;
}

/** The meetings held in a span of days, for one person: those the viewer may see. */
export const stripOf = (viewer: Viewer, personId: string, from: Day, to: Day): StripFact[] =>
  stripsOf(viewer, [personId], from, to).get(personId) ?? [];
