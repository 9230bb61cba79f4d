import { advisorInSight, sightParameters } from '../access/sight-queries';
import type { Day } from '../calendar';
import type { Side } from '../groups/words';
import type { Viewer } from '../viewer';
import { EXPECTED_PLACES, HELD_MEETINGS } from './places-queries';
import type { MeetingFact } from './year-strip';

/** A member of a group with their year in it. `advisor` when their page is in the viewer's sight. */
export type MemberYear = { personId: string; name: string; side: Side; advisor: boolean; facts: MeetingFact[] };

/** The meetings a group held, for everyone who was expected at one of them, on whichever side of the table. */
const YEARS = `
  with held as (${HELD_MEETINGS}),
  places as (${EXPECTED_PLACES}),
  own as (
    select * from held where group_id = :group and on_day between :from and :to
      and (:all or group_id in (select value from json_each(:groups)))
  ),
  expected as (select p.person_id, p.meeting_id, p.side from places p join own on own.meeting_id = p.meeting_id
    where p.group_id = :group),
  who as (select person_id, min(side) as side from expected group by person_id),
  touched as (
    select person_id, meeting_id, 1 as expected, 0 as invited from expected
    union all select i.person_id, i.meeting_id, 0, 1 from own join invitations i on i.meeting_id = own.meeting_id
      where i.withdrawn_at is null and i.person_id in (select person_id from who)
    union all select p.person_id, p.meeting_id, 0, 0 from own join presences p on p.meeting_id = own.meeting_id
      where p.person_id in (select person_id from who)
  ),
  each_one as (
    select person_id, meeting_id, max(expected) as expected, max(invited) as invited
    from touched group by person_id, meeting_id
  )
  select w.person_id as personId, pe.name, w.side, own.meeting_id as meetingId, own.on_day as "on",
    own.is_key as key, t.expected, t.invited, p.origin, p.attendance,
    ${advisorInSight('w.person_id')} as advisor
  from each_one t join own on own.meeting_id = t.meeting_id join who w on w.person_id = t.person_id
    join people pe on pe.id = w.person_id
    left join presences p on p.meeting_id = t.meeting_id and p.person_id = t.person_id
  order by w.side, pe.name_key, w.person_id, own.on_day, own.meeting_id`;

type Flags = 'key' | 'expected' | 'invited';
type Row = Omit<MemberYear, 'facts' | 'advisor'> & { advisor: 0 | 1 } & Omit<MeetingFact, Flags> & Record<Flags, 0 | 1>;

/** The members of a group in a span of days, advisors first, each with their year: one statement. None out of sight. */
export function memberYears(viewer: Viewer, groupId: string, from: Day, today: Day): MemberYear[] {
  const rows = viewer.db.prepared(YEARS).all({
    group: groupId,
    from,
    to: today,
    ...sightParameters(viewer, today),
  }) as Row[];
  const members = new Map<string, MemberYear>();
  for (const { personId, name, side, advisor, ...fact } of rows) {
    const member = members.get(personId) ?? { personId, name, side, advisor: advisor === 1, facts: [] };
    const { key, expected, invited } = fact;
    member.facts.push({ ...fact, key: key === 1, expected: expected === 1, invited: invited === 1 });
    members.set(personId, member);
  }
  return [...members.values()];
}
