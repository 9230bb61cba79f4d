import type { Day } from '../calendar';
import { stripOf } from '../meetings/queries';
import type { Viewer } from '../viewer';
import { type RecordRef, refKey, standingOf } from './checking';
import { canSpeakFor } from './policy';
import type { RemarkSubject } from './words';

/** A record that a remark is about. `standing` is what it says, in the words of its lists. `personId` is null for a meeting. */
export type Recorded = RecordRef & {
  personId: string | null;
  on: Day | null;
  groupId: string | null;
  group: string | null;
  what: string | null;
  standing: string;
  meetingId: string | null;
};

const IN = 'in (select value from json_each(:ids))';
const OF_MEETING = 'm.on_day as "on", m.group_id as groupId, g.name as "group"';
const WITH_GROUP = 'left join groups g on g.id = m.group_id';

const STATEMENTS: Readonly<Record<RemarkSubject, string>> = {
  presence: `
    select p.id, p.person_id as personId, ${OF_MEETING}, m.title as what, p.origin || ' ' || p.attendance || ifnull(' ' || p.minutes, '') as standing,
      m.id as meetingId from presences p join meetings m on m.id = p.meeting_id ${WITH_GROUP} where p.id ${IN}`,
  meeting: `
    select m.id, null as personId, ${OF_MEETING}, m.title as what, '' as standing, m.id as meetingId
    from meetings m ${WITH_GROUP} where m.id ${IN}`,
  ballot: `
    select b.id, b.person_id as personId, ${OF_MEETING}, mo.text as what, b.choice as standing, m.id as meetingId
    from ballots b join motions mo on mo.id = b.motion_id join meetings m on m.id = mo.meeting_id ${WITH_GROUP}
    where b.id ${IN}`,
  suggestion: `
    select s.id, s.person_id as personId, s.raised_on as "on", s.group_id as groupId, g.name as "group", s.text as what,
      '' as standing, s.meeting_id as meetingId
    from suggestions s left join groups g on g.id = s.group_id where s.id ${IN}`,
  contribution: `
    select c.id, c.person_id as personId, c.on_day as "on", c.group_id as groupId, g.name as "group", c.what,
      c.kind || ' ' || ifnull(c.minutes, '') as standing, null as meetingId
    from contributions c left join groups g on g.id = c.group_id where c.id ${IN}`,
  claim: `
    select c.id, c.person_id as personId, min(l.on_day) as "on", c.group_id as groupId, g.name as "group", null as what,
      ifnull(sum(l.claimed_cents), 0) as standing, c.meeting_id as meetingId
    from claims c left join claim_lines l on l.claim_id = c.id left join groups g on g.id = c.group_id
    where c.id ${IN} group by c.id`,
  membership: `
    select ms.id, ms.person_id as personId, ms.from_day as "on", s.group_id as groupId, g.name as "group", null as what,
      ms.role as standing, null as meetingId
    from memberships ms join seats s on s.id = ms.seat_id join groups g on g.id = s.group_id where ms.id ${IN}`,
};

/** The records that remarks are about, by refKey: a statement a kind. For remarks that a scoped query found. */
export function recordedByRef(viewer: Viewer, refs: readonly RecordRef[]): Map<string, Recorded> {
  const found = new Map<string, Recorded>();
  for (const subject of new Set(refs.map((ref) => ref.subject))) {
    const ids = JSON.stringify(refs.filter((ref) => ref.subject === subject).map(({ id }) => id));
    const rows = viewer.db.prepared(STATEMENTS[subject]).all({ ids }) as Omit<Recorded, 'subject'>[];
    for (const row of rows) found.set(refKey({ subject, id: row.id }), { ...row, subject });
  }
  return found;
}

/** One record of a person that the viewer may speak of; null when there is none, or it is another's. */
export function recordedOf(viewer: Viewer, personId: string, ref: RecordRef, today: Day): Recorded | null {
  if (!canSpeakFor(viewer, { personId })) return null;
  const found = recordedByRef(viewer, [ref]).get(refKey(ref));
  if (found === undefined) return null;
  if (ref.subject !== 'meeting') return found.personId === personId ? found : null;
  // A meeting is of their record when they were expected at it, invited or there.
  const fact = stripOf(viewer, personId, '', today).find(({ meetingId }) => meetingId === ref.id);
  return fact === undefined ? null : { ...found, personId, standing: standingOf(fact) };
}
