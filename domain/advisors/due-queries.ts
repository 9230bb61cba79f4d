import { addDays, type Day } from '../calendar';
import { DUE_WITHIN, isDue, type StepDone, type StepStanding, standingOf } from '../people/onboarding';
import { canKeepPeople } from '../people/policy';
import type { ContactChannel, Hat } from '../people/words';
import type { Viewer } from '../viewer';

type Who = { personId: string; name: string };
/** An advisor with onboarding steps never done, to be done again within 60 days, or past their day; those steps only. */
export type OnboardingDue = Who & {
  kind: 'onboarding';
  joinedOn: Day | null;
  prefers: ContactChannel | null;
  steps: StepStanding[];
};
/** A seat whose term ends within 60 days. `hat` says whose side it is, and so whose page tells more. */
export type TermEnding = Who & { kind: 'term'; on: Day; hat: Hat; groupId: string; group: string };
/** Someone on leave whose last day away is within 60 days. */
export type LeaveEnding = Who & { kind: 'leave'; on: Day };
export type Due = OnboardingDue | TermEnding | LeaveEnding;

/** What is due of people in the next 60 days: terms and leaves by day, then onboarding by name. For who keeps the records. */
export const dueSoon = (viewer: Viewer, today: Day): Due[] =>
  canKeepPeople(viewer)
    ? [...termsEnding(viewer, today), ...leavesEnding(viewer, today), ...onboardingDue(viewer, today)]
    : [];

const span = (today: Day) => ({ today, until: addDays(today, DUE_WITHIN) });

const termsEnding = ({ db }: Viewer, today: Day): TermEnding[] =>
  (
    db
      .prepared(
        `select p.id as personId, p.name, min(coalesce(m.to_day, '9999-12-31'), coalesce(s.to_day, '9999-12-31')) as "on",
           s.side as hat, g.id as groupId, g.name as "group"
         from memberships m join seats s on s.id = m.seat_id join groups g on g.id = s.group_id join people p on p.id = m.person_id
         where m.from_day <= :today and "on" between :today and :until
           and :today <= coalesce(g.closed_on, '9999-12-31')
           and not exists (select 1 from memberships n join seats t on t.id = n.seat_id
             where n.person_id = m.person_id and t.group_id = s.group_id and n.from_day > m.from_day)
           and not exists (select 1 from advisors a where a.person_id = m.person_id and s.side = 'advisor' and a.left_on is not null)
         order by "on", p.name_key, p.id`,
      )
      .all(span(today)) as Omit<TermEnding, 'kind'>[]
  ).map((term) => ({ kind: 'term', ...term }));

const leavesEnding = ({ db }: Viewer, today: Day): LeaveEnding[] =>
  (
    db
      .prepared(
        `select p.id as personId, p.name, l.to_day as "on" from leaves l join people p on p.id = l.person_id
         where l.kind = 'leave' and l.from_day <= :today and l.to_day between :today and :until
         order by l.to_day, p.name_key, p.id`,
      )
      .all(span(today)) as Omit<LeaveEnding, 'kind'>[]
  ).map((leave) => ({ kind: 'leave', ...leave }));

type Row = Who & { joinedOn: Day | null; prefers: ContactChannel | null; done: string };

/** Of the advisors who are here (not left, not to join later): what of their onboarding is due. For who keeps the records. */
export function onboardingDue(viewer: Viewer, today: Day): OnboardingDue[] {
  if (!canKeepPeople(viewer)) return [];
  const rows = viewer.db
    .prepared(
      `select p.id as personId, p.name, p.prefers, a.joined_on as joinedOn,
         (select json_group_array(json_object('id', o.id, 'step', o.step, 'doneOn', o.done_on, 'renewOn', o.renew_on))
          from onboarding_steps o where o.person_id = p.id and o.done_on <= :today) as done
       from advisors a join people p on p.id = a.person_id
       where :today <= coalesce(a.left_on, '9999-12-31') and coalesce(a.joined_on, '') <= :today
       order by p.name_key, p.id`,
    )
    .all({ today }) as Row[];
  return rows.flatMap(({ done, ...who }) => {
    const steps = standingOf(JSON.parse(done) as StepDone[], today).filter(isDue);
    return steps.length === 0 ? [] : [{ kind: 'onboarding', ...who, steps }];
  });
}
