import { addDays, type Day, instantOf } from '../calendar';
import { CLAIMED } from '../claims/claimed-queries';
import { CAME } from '../meetings/places-queries';
import { startOfMonths } from '../meetings/year';
import { ohtOf, thresholdsOn } from '../settings/queries';
import type { Viewer } from '../viewer';
import { absentRows } from './absent-queries';
import { assemble } from './assemble';
import type { Facts } from './facts';
import { topOf } from './load';
import { givenOn, loadFromOn, SPENT } from './load-queries';
import type { Rows } from './rows';
import { sideRows } from './side-queries';

/**
 * Gathers what advisors and groups went through up to a day, in a fixed number of set-based statements whatever
 * the size of the records. With `personId`, only that person's own rows are read (the groups stay whole).
 */
export function gatherFacts(viewer: Viewer, now: Day, personId?: string): Facts {
  const thresholds = thresholdsOn(viewer, now);
  const from = startOfMonths(now, thresholds['window-months']);
  const ended = instantOf(addDays(now, 1), '00:00', ohtOf(viewer).timeZone);
  const given = givenOn(viewer, now);
  const top = topOf(given, thresholds['over-load-top-percent']).map((row) => row.personId);
  const loadFrom = loadFromOn(viewer, now);
  const bound = { now, from, ended, person: personId ?? null, loadFrom, top: JSON.stringify(top) };
  const all = <Row>(sql: string): Row[] => {
    const wanted = Object.entries(bound).filter(([name]) => sql.includes(`@${name}`));
    return viewer.db.prepared(sql).all(Object.fromEntries(wanted)) as Row[];
  };
  const rows = rowsOf(all, personId === undefined ? '' : 'and person_id = @person');
  return assemble({ ...rows, given }, from, now);
}

const IN_WINDOW = `m.state = 'held' and m.on_day between @from and @now`;
/** Advisors, and whoever sits on the advisors' side. */
const ADVISORS = `
  select person_id from advisors
  union select ms.person_id from memberships ms join seats s on s.id = ms.seat_id where s.side = 'advisor'`;

/** `own` narrows the statements about people to one of them. */
const rowsOf = (all: <Row>(sql: string) => Row[], own: string): Omit<Rows, 'given'> => ({
  advisors: all(`
    with invited as (
      select i.person_id, min(coalesce(i.sent_on, m.on_day)) as on_day
      from invitations i join meetings m on m.id = i.meeting_id
      where coalesce(i.sent_on, m.on_day) <= @now and (i.withdrawn_at is null or i.withdrawn_at >= @ended)
        and i.person_id in (${ADVISORS}) ${own}
      group by i.person_id)
    select ids.person_id as id, a.joined_on as joinedOn, a.left_on as leftOn, invited.on_day as firstInvitedOn
    from (select person_id from (${ADVISORS}) where true ${own}) ids
    left join advisors a on a.person_id = ids.person_id
    left join invited on invited.person_id = ids.person_id
    order by id`),
  leaves: all(`select person_id as personId, from_day as "from", to_day as "to" from leaves where true ${own}`),
  groups: all(`
    select g.id, g.power, g.closed_on as closedOn,
      (select min(on_day) from meetings m where m.group_id = g.id and m.state = 'held' and m.on_day <= @now) as firstMetOn
    from groups g order by g.id`),
  seats: all(`
    select id, group_id as groupId, class, side, weight, from_day as "from", to_day as "to" from seats order by id`),
  memberships: all(`
    select id, seat_id as seatId, person_id as personId, from_day as "from", to_day as "to" from memberships order by id`),
  meetings: all(`
    with there as (
      select p.meeting_id, count(*) as people from meetings m join presences p on p.meeting_id = m.id
      where ${IN_WINDOW} and ${CAME} group by p.meeting_id),
    brought as (select meeting_id, count(*) as guests from guests group by meeting_id)
    select m.id, m.group_id as groupId, m.on_day as "on", m.invitations_sent_on as invitationsSentOn,
      m.key or exists (select 1 from motions where meeting_id = m.id) as key,
      coalesce(there.people, 0) as people, coalesce(brought.guests, 0) as guests
    from meetings m left join there on there.meeting_id = m.id left join brought on brought.meeting_id = m.id
    where ${IN_WINDOW}`),
  firstMetOn:
    all<{ on: Day | null }>(`
    select min(on_day) as "on" from meetings where state = 'held' and on_day <= @now`)[0]?.on ?? null,
  invitations: all(`
    select i.meeting_id as meetingId, i.person_id as personId, i.sent_on as sentOn
    from meetings m join invitations i on i.meeting_id = m.id
    where ${IN_WINDOW} and (i.withdrawn_at is null or i.withdrawn_at >= @ended)
      and i.person_id in (${ADVISORS}) ${own}`),
  presences: all(`
    select p.meeting_id as meetingId, p.person_id as personId, p.origin, p.attendance
    from meetings m join presences p on p.meeting_id = m.id
    where ${IN_WINDOW} and p.person_id in (${ADVISORS}) ${own}`),
  ...absentRows(all, ADVISORS, own),
  // What a group did for one side and the other is the same whoever asks; for one person it is not asked.
  ...(own === '' ? sideRows(all) : { sides: [], bringing: [] }),
  spent: all(`${SPENT} select * from spent where personId in (select value from json_each(@top)) and minutes > 0`),
  suggestions: all(`
    select id, person_id as personId, group_id as groupId, raised_on as raisedOn
    from suggestions where raised_on <= @now ${own}`),
  steps: all(`
    select st.id, st.suggestion_id as suggestionId, st.step, st.on_day as "on", st.until_day as "until"
    from suggestion_steps st join suggestions s on s.id = st.suggestion_id where st.on_day <= @now ${own}`),
  answers: all(`
    select aa.ask_id as askId, aa.person_id as personId, a.group_id as groupId, aa.answered_on as "on",
      coalesce(aa.told_on, a.reported_on) as toldOn
    from ask_answers aa join asks a on a.id = aa.ask_id where aa.answered_on <= @now ${own}`),
  claims: all(`
    select id, person_id as personId, meeting_id as meetingId, advance_cents as advanceCents,
      submitted_on as submittedOn, paid_on as paidOn
    from claims c where ${CLAIMED} ${own}`),
  lines: all(`
    select l.id, l.claim_id as claimId, l.on_day as "on", coalesce(l.allowed_cents, l.claimed_cents) as cents
    from claim_lines l join claims c on c.id = l.claim_id
    where ${CLAIMED} and l.on_day <= @now and coalesce(l.allowed_cents, l.claimed_cents) > 0 ${own}`),
  waivers: all(`
    select meeting_id as meetingId, person_id as personId, said_on as "on" from claim_waivers
    where said_on <= @now ${own}`),
});
