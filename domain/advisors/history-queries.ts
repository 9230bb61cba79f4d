import { CLAIMED } from '../claims/claimed-queries';
import { CAME } from '../meetings/places-queries';
import { holds, type Viewer } from '../viewer';

/** What an advisor was asked to and what they gave, over all the records. Minutes, and cents. */
export type History = {
  personId: string;
  name: string;
  invited: number;
  byAsking: number;
  came: number;
  ballots: number;
  suggestions: number;
  contributionMinutes: number;
  expenseCents: number;
  honorariumCents: number;
};

/** Each table is added up per advisor first and joined after: joined first, the rows would multiply. */
const HISTORY = `
  with shown as (select person_id from advisors where :all or person_id = :self),
  asked as (
    select i.person_id, count(*) as invited from shown join invitations i using (person_id)
    where i.withdrawn_at is null group by i.person_id),
  there as (
    select p.person_id, count(*) as came, sum(p.origin = 'asked') as by_asking
    from shown join presences p using (person_id) where p.${CAME} group by p.person_id),
  voted as (select b.person_id, count(*) as ballots from shown join ballots b using (person_id) group by b.person_id),
  said as (
    select s.person_id, count(*) as suggestions from shown join suggestions s using (person_id) group by s.person_id),
  gave as (
    select c.person_id, sum(c.minutes) as minutes from shown join contributions c using (person_id) group by c.person_id),
  spent as (
    select c.person_id, sum(coalesce(l.allowed_cents, l.claimed_cents)) as cents
    from shown join claims c using (person_id) join claim_lines l on l.claim_id = c.id where ${CLAIMED}
    group by c.person_id),
  thanked as (
    select h.person_id, sum(h.cents) as cents from shown join honoraria h using (person_id)
    where h.state <> 'declined' group by h.person_id)
  select n.id as personId, n.name, ifnull(invited, 0) as invited, ifnull(by_asking, 0) as byAsking,
    ifnull(came, 0) as came, ifnull(ballots, 0) as ballots, ifnull(suggestions, 0) as suggestions,
    ifnull(gave.minutes, 0) as contributionMinutes, ifnull(spent.cents, 0) as expenseCents,
    ifnull(thanked.cents, 0) as honorariumCents
  from shown join people n on n.id = shown.person_id
    left join asked on asked.person_id = n.id left join there on there.person_id = n.id
    left join voted on voted.person_id = n.id left join said on said.person_id = n.id
    left join gave on gave.person_id = n.id left join spent on spent.person_id = n.id
    left join thanked on thanked.person_id = n.id
  order by n.name_key`;

/** The history of every advisor for the office that works with them; of themselves for an advisor. */
export const historiesOf = (viewer: Viewer): History[] =>
  viewer.db.sql.prepare(HISTORY).all({
    all: holds(viewer, 'administrator', 'coordinator') ? 1 : 0,
    self: viewer.personId,
  }) as History[];
