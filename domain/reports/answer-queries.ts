import { CLAIMED } from '../claims/claimed-queries';
import type { Viewer } from '../viewer';
import type { CostFacts, HonorariumFacts, Period, SuggestionFacts, VoterFacts } from './facts';

const VOTERS = `
  select m.group_id as groupId, r.person_id as personId, r.side
  from meetings m cross join motions mo on mo.meeting_id = m.id and mo.recorded = 'named'
    cross join ballots b on b.motion_id = mo.id and b.choice in ('for', 'against')
    cross join roll_entries r on r.motion_id = b.motion_id and r.person_id = b.person_id
  where m.state = 'held' and m.on_day between :from and :to and m.on_day <= :asOf
  group by m.group_id, r.person_id, r.side`;

/** Told: of a decision, and not withdrawn since (a bounce withdraws it); told how far it is does not count. Only what had happened on the day counts. */
const SUGGESTIONS = `
  with raised as materialized (
    select s.id, s.person_id, coalesce(s.group_id, m.group_id) as group_id, s.raised_on
    from suggestions s left join meetings m on m.id = s.meeting_id
    where s.raised_on between :from and :to and s.raised_on <= :asOf),
  decided as (
    select t.suggestion_id, min(t.on_day) as on_day from raised r cross join suggestion_steps t on t.suggestion_id = r.id
    where t.step = 'decided' and t.on_day <= :asOf group by t.suggestion_id),
  told as (
    select t.suggestion_id, min(t.on_day) as on_day
    from decided d cross join suggestion_steps t on t.suggestion_id = d.suggestion_id
    where t.step = 'told' and t.on_day between d.on_day and :asOf and not exists (
      select 1 from suggestion_steps w where w.suggestion_id = t.suggestion_id and w.step = 'told-withdrawn'
        and w.on_day <= :asOf and (w.on_day, w.id) > (t.on_day, t.id))
    group by t.suggestion_id)
  select r.group_id as groupId, r.person_id as personId,
    cast(julianday(d.on_day) - julianday(r.raised_on) as integer) as decidedAfter,
    cast(julianday(t.on_day) - julianday(r.raised_on) as integer) as toldAfter
  from raised r left join decided d on d.suggestion_id = r.id left join told t on t.suggestion_id = r.id`;

/** A claim that has been paid back later than the day asked about is still out of pocket on it. A refused line is not. */
const COSTS = `
  select coalesce(c.group_id, m.group_id) as groupId, c.person_id as personId,
    cast(julianday(iif(c.paid_on <= :asOf, c.paid_on, :asOf)) - julianday(l.on_day) as integer) as days,
    ifnull(c.paid_on <= :asOf, 0) as paid, count(*) as lines
  from claim_lines l join claims c on c.id = l.claim_id left join meetings m on m.id = c.meeting_id
  where l.on_day between :from and :to and l.on_day <= :asOf and coalesce(l.allowed_cents, l.claimed_cents) > 0 and ${CLAIMED}
    and exists (select 1 from advisors a where a.person_id = c.person_id)
  group by 1, 2, 3, 4`;

const HONORARIA = `
  select coalesce(h.group_id, m.group_id) as groupId, h.person_id as personId, sum(h.cents) as cents,
    sum(iif(h.paid_on <= :asOf, h.cents, 0)) as paidCents
  from honoraria h left join meetings m on m.id = h.meeting_id
  where h.on_day between :from and :to and h.on_day <= :asOf and h.state <> 'declined'
    and exists (select 1 from advisors a where a.person_id = h.person_id)
  group by 1, 2`;

/** Votes, suggestions, costs and honoraria of the period. For equity-queries, which asks who may see it. */
export function answerFacts(viewer: Viewer, period: Period) {
  const rows = <Row>(sql: string) => viewer.db.sql.prepare(sql).all(period) as Row[];
  return {
    voters: rows<VoterFacts>(VOTERS),
    suggestions: rows<SuggestionFacts>(SUGGESTIONS),
    costs: rows<CostFacts>(COSTS),
    honoraria: rows<HonorariumFacts>(HONORARIA),
  };
}
