import type { Day } from '../calendar';
import { CLAIMED } from '../claims/claimed-queries';
import { minutesGiven } from '../meetings/hours-queries';
import type { Viewer } from '../viewer';

/** What stands on the viewer's own record, in all and up to today. Minutes, cents. Honoraria are never in the costs. */
export type OwnSums = {
  suggestions: number;
  decided: number;
  answered: number;
  /** At meetings and to prepare for them, as far as the record knows; outside of them. */
  meetingMinutes: number;
  workMinutes: number;
  paidCents: number;
  dueCents: number;
  honorariumCents: number;
};

/** The viewer's own figures: there is no way to ask for another's. */
export const ownSums = (viewer: Viewer, today: Day): OwnSums =>
  viewer.db.sql
    .prepare(
      `with own as (
         select s.id, max(iif(t.step = 'decided', t.on_day, null)) as decided_on
         from suggestions s left join suggestion_steps t on t.suggestion_id = s.id and t.on_day <= :today
         where s.person_id = :self and s.raised_on <= :today group by s.id),
       told as (
         select own.id from own join suggestion_steps t on t.suggestion_id = own.id and t.on_day <= :today
         where t.step = 'told' and t.on_day >= own.decided_on
           and not exists (select 1 from suggestion_steps b
             where b.suggestion_id = own.id and b.step = 'told-withdrawn' and b.on_day >= t.on_day)
         group by own.id),
       spent as (
         select coalesce(l.allowed_cents, l.claimed_cents) as cents, c.paid_on <= :today as paid
         from claims c join claim_lines l on l.claim_id = c.id
         where c.person_id = :self and ${CLAIMED} and l.on_day <= :today)
       select (select count(*) from own) as suggestions, (select count(decided_on) from own) as decided,
         (select count(*) from told) as answered,
         (select ifnull(sum(${minutesGiven()}), 0) from presences p join meetings m on m.id = p.meeting_id
          where p.person_id = :self and m.state = 'held' and m.on_day <= :today) as meetingMinutes,
         (select ifnull(sum(minutes), 0) from contributions where person_id = :self and on_day <= :today) as workMinutes,
         (select ifnull(sum(iif(paid, cents, 0)), 0) from spent) as paidCents,
         (select ifnull(sum(iif(paid, 0, cents)), 0) from spent) as dueCents,
         (select ifnull(sum(cents), 0) from honoraria
          where person_id = :self and state <> 'declined' and paid_on <= :today) as honorariumCents`,
    )
    .get({ self: viewer.personId, today }) as OwnSums;
