import type { Day } from '../calendar';
import { CAME } from '../meetings/places-queries';
import { holds, type Viewer } from '../viewer';
import { type Outcome, outcomeOf } from './outcome';
import { type MotionFacts, recordedMotion } from './recorded-motion';

/** A motion put to a meeting, with what its roll and ballots add up to. */
export type MotionRow = MotionFacts & {
  id: string;
  meetingId: string;
  onDay: Day;
  groupId: string | null;
  group: string | null;
  text: string;
};

/** Ballots and roll are each added up per motion first, then joined: one pass over each. */
const motionsWhere = (wanted: string): string => `
  with wanted as (
    select mo.id, mo.rowid as entered, m.id as meeting_id, m.on_day, m.group_id
    from meetings m join motions mo on mo.meeting_id = m.id
    where ${wanted}
  ),
  votes as (
    select w.id, count(b.choice) as ballots, sum(r.weight) as total, sum(r.weight > 0) as heads,
      sum(iif(b.choice = 'for', r.weight, 0)) as yes, sum(iif(b.choice = 'against', r.weight, 0)) as no,
      sum(iif(b.choice = 'abstain', r.weight, 0)) as abstain, sum(iif(b.choice = 'recused', r.weight, 0)) as recused,
      sum(iif(b.choice = 'for' and r.side = 'advisor', r.weight, 0)) as a_yes,
      sum(iif(b.choice = 'against' and r.side = 'advisor', r.weight, 0)) as a_no,
      sum(iif(b.choice = 'abstain' and r.side = 'advisor', r.weight, 0)) as a_abstain,
      sum(iif(b.choice = 'recused' and r.side = 'advisor', r.weight, 0)) as a_recused,
      sum(iif(ifnull(b.choice, '') <> 'recused' and (b.choice is not null or p.${CAME}), r.weight, 0)) as present
    from wanted w join roll_entries r on r.motion_id = w.id
      left join ballots b on b.motion_id = r.motion_id and b.person_id = r.person_id
      left join presences p on p.meeting_id = w.meeting_id and p.person_id = r.person_id
    group by w.id
  )
  select mo.id, mo.meeting_id as meetingId, w.on_day as onDay, w.group_id as groupId, g.name as "group", mo.text, mo.recorded,
    mo.stated_result as statedResult, mo.rule_basis as ruleBasis, mo.rule_share as ruleShare,
    mo.recused_count_as_present as recusedCountAsPresent, mo.quorum, mo.count_for as countFor,
    mo.count_against as countAgainst, mo.count_abstain as countAbstain, mo.count_recused as countRecused,
    ifnull(v.ballots, 0) as ballots, ifnull(v.yes, 0) as weightFor, ifnull(v.no, 0) as weightAgainst,
    ifnull(v.abstain, 0) as weightAbstain, ifnull(v.recused, 0) as weightRecused,
    ifnull(v.present, 0) as weightPresent, ifnull(v.total, 0) as weightTotal, ifnull(v.heads, 0) as headsTotal,
    ifnull(v.a_yes, 0) as advisorsFor, ifnull(v.a_no, 0) as advisorsAgainst,
    ifnull(v.a_abstain, 0) as advisorsAbstain, ifnull(v.a_recused, 0) as advisorsRecused
  from wanted w join motions mo on mo.id = w.id left join votes v on v.id = w.id
    left join groups g on g.id = w.group_id
  order by w.entered`;

const IN_SPAN = motionsWhere(`m.state = 'held' and m.on_day between :from and :to
      and (:groups is null or m.group_id in (select value from json_each(:groups)))`);
const IN_GROUP = motionsWhere(`m.state = 'held' and m.group_id = :group and m.on_day between :from and :to`);
const AT_MEETING = motionsWhere('m.id = :meeting');
const BY_ID = motionsWhere('mo.id in (select value from json_each(:ids))');

/** The groups whose votes a viewer may see: null for all, a chair's own, none for others. */
const groupsOf = (viewer: Viewer): string | null =>
  holds(viewer, 'administrator', 'coordinator', 'leader', 'finance') ? null : JSON.stringify([...viewer.chairs]);

/** The motions of a span of days, in the order they were recorded, for the office and for a group's chair. */
export const motionsOf = (viewer: Viewer, from: Day, to: Day): MotionRow[] =>
  viewer.db.sql.prepare(IN_SPAN).all({ from, to, groups: groupsOf(viewer) }) as MotionRow[];

/** The motions put to a group that a scoped query found, in a span of days, the latest first. */
export const motionsIn = (viewer: Viewer, group: { id: string }, from: Day, to: Day): MotionRow[] =>
  (viewer.db.prepared(IN_GROUP).all({ group: group.id, from, to }) as MotionRow[]).sort((a, b) =>
    a.onDay < b.onDay ? 1 : -1,
  );

/** The motions put to a meeting that a scoped query found. */
export const motionsAt = (viewer: Viewer, meeting: { id: string }): MotionRow[] =>
  viewer.db.prepared(AT_MEETING).all({ meeting: meeting.id }) as MotionRow[];

/** What came of the motions with these ids, counted where it can be. The ids are those a scoped query found. */
export function outcomesById(viewer: Viewer, ids: readonly string[]): Map<string, Outcome> {
  const rows = viewer.db.sql.prepare(BY_ID).all({ ids: JSON.stringify(ids) }) as MotionRow[];
  return new Map(rows.map((row) => [row.id, outcomeOf(recordedMotion(row))]));
}
