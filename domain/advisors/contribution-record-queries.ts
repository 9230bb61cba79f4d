import { canSeeWholeRecord } from '../access/sight';
import { sightOn } from '../access/sight-queries';
import type { Day } from '../calendar';
import type { ContributionKind } from '../contributions/words';
import type { MemberRole } from '../groups/words';
import { minutesThere } from '../meetings/hours-queries';
import { CAME } from '../meetings/places-queries';
import type { Decision } from '../suggestions/words';
import type { Viewer } from '../viewer';

/** A seat held, from the first day to the last; `to` is null while it lasts. */
export type SeatHeld = { group: string; role: MemberRole; from: Day | null; to: Day | null };
/**
 * `minutes` counts the meetings whose length the record knows, and the time to prepare, which is `preparation` by
 * itself; `timed` says how many of the meetings those are.
 */
export type MeetingsOf = { group: string | null; came: number; minutes: number; preparation: number; timed: number };
/** An idea that was taken up, and what changed because of it where the record says. */
export type IdeaTakenUp = { id: string; text: string; on: Day; decision: Decision; changed: string | null };
export type WorkOf = { kind: ContributionKind; times: number; minutes: number };

/** What an advisor gave, to be shown to others: nothing in it speaks against them. */
export type ContributionRecord = {
  name: string;
  since: Day | null;
  until: Day | null;
  seats: SeatHeld[];
  meetings: MeetingsOf[];
  votes: number;
  ideas: number;
  takenUp: IdeaTakenUp[];
  work: WorkOf[];
};

const SEATS = `
  select g.name as "group", m.role, iif(max(m.from_assumed), null, min(m.from_day)) as "from",
    nullif(max(min(coalesce(m.to_day, '9999-12-31'), coalesce(s.to_day, '9999-12-31'), coalesce(g.closed_on, '9999-12-31'))), '9999-12-31') as "to"
  from memberships m join seats s on s.id = m.seat_id join groups g on g.id = s.group_id
  where m.person_id = :person and s.side = 'advisor' and m.from_day <= :today
  group by g.id, m.role order by min(m.from_day), g.name_key`;

const MEETINGS = `
  with been as (
    select m.group_id, ${minutesThere()} as there, ifnull(p.preparation_minutes, 0) as preparation, p.${CAME} as came
    from presences p join meetings m on m.id = p.meeting_id
    where p.person_id = :person and (p.${CAME} or p.preparation_minutes > 0) and m.state = 'held' and m.on_day <= :today)
  select g.name as "group", sum(b.came) as came, ifnull(sum(b.there), 0) + sum(b.preparation) as minutes,
    sum(b.preparation) as preparation, count(b.there) as timed
  from been b left join groups g on g.id = b.group_id group by b.group_id order by came desc, g.name_key`;

const COUNTS = `
  select p.name, a.joined_on as since, a.left_on as until,
    (select count(*) from ballots b join motions mo on mo.id = b.motion_id join meetings m on m.id = mo.meeting_id
     where b.person_id = :person and b.choice <> 'recused' and m.on_day <= :today) as votes,
    (select count(*) from suggestions s where s.person_id = :person and s.raised_on <= :today) as ideas
  from people p join advisors a on a.person_id = p.id where p.id = :person`;

/** What was decided last counts: a decision can be taken again. */
const TAKEN_UP = `
  select s.id, s.text, s.raised_on as "on", d.decision,
    (select t.note from suggestion_steps t where t.suggestion_id = s.id and t.step = 'changed' and t.on_day <= :today
     order by t.on_day desc, t.id desc limit 1) as changed
  from suggestions s join suggestion_steps d on d.id = (
    select t.id from suggestion_steps t where t.suggestion_id = s.id and t.step = 'decided' and t.on_day <= :today
    order by t.on_day desc, t.id desc limit 1)
  where s.person_id = :person and d.decision in ('adopted', 'adopted-in-part') order by s.raised_on desc, s.id`;

const WORK = `
  select kind, count(*) as times, ifnull(sum(minutes), 0) as minutes from contributions
  where person_id = :person and on_day <= :today group by kind order by minutes desc, times desc`;

/** The record of one advisor, for themselves and for who sees the whole of it; null for anyone else. */
export function contributionRecordOf(viewer: Viewer, person: string, today: Day): ContributionRecord | null {
  if (!canSeeWholeRecord(sightOn(viewer, today), person)) return null;
  const given = { person, today };
  const { db } = viewer;
  const counts = db.prepared(COUNTS).get(given) as
    | Pick<ContributionRecord, 'name' | 'since' | 'until' | 'votes' | 'ideas'>
    | undefined;
  if (counts === undefined) return null;
  return {
    ...counts,
    seats: db.prepared(SEATS).all(given) as SeatHeld[],
    meetings: db.prepared(MEETINGS).all(given) as MeetingsOf[],
    takenUp: db.prepared(TAKEN_UP).all(given) as IdeaTakenUp[],
    work: db.prepared(WORK).all(given) as WorkOf[],
  };
}
