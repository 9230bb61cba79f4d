import { addDays, type Day } from '../calendar';
import type { Untold } from '../invitations/apart';
import { type Silent, silentSoon } from '../invitations/silent-queries';
import { type ToldByCall, toldByCall } from '../invitations/untold-queries';
import { EXPECTED_PLACES } from '../meetings/places-queries';
import { OPEN_TO_HEAR_OF } from '../network/watch-queries';
import { pausedOn } from '../notifications/queries';
import { nameKey } from '../people/names';
import type { Language } from '../people/words';
import { holds, type Viewer } from '../viewer';
import { whoCalls } from './policy';
import type { CallReason } from './words';

/** One thing to say on a call: the words of a suggestion, a group and its day, what is missing. */
export type ToSay = { reason: CallReason; id: string; on: Day | null; what: string | null };
/** Someone to call, and all that there is to say. `phone` is null when no number is known. */
export type Call = { personId: string; name: string; phone: string | null; language: Language | null; toSay: ToSay[] };

/** How many days ahead a meeting is a reason to call. */
const AHEAD = 21;

/**
 * Who would rather hear it by phone, has no mail or rests it: what was decided and not told, a remark that was
 * answered, a claim that went back, a meeting they are expected at, what was said when they asked to come, an open one they want to hear of.
 */
const CALLS = `
  with places as (${EXPECTED_PLACES}),
  callable as (
    select p.id, p.name, p.name_key, p.phone, p.language from people p
    join advisors a on a.person_id = p.id and coalesce(a.left_on, '9999-12-31') >= :today
    where p.prefers = 'phone'
      or (ifnull(p.prefers, '') <> 'paper' and (p.email is null or ${pausedOn('p.id')}))
  ),
  decided as (
    select s.id, s.person_id, s.text, max(t.on_day) as on_day from suggestions s
    join suggestion_steps t on t.suggestion_id = s.id and t.step = 'decided'
    where s.person_id in (select id from callable) group by s.id
  ),
  say as (
    select person_id, 1 as rank, 'tell' as reason, id, on_day, text as what from decided d
    where not exists (select 1 from suggestion_steps t where t.suggestion_id = d.id and t.step in ('told', 'reopened')
      and t.on_day >= d.on_day)
    union all
    select person_id, 2, 'remark-answered', id, settled_on, answer from remarks
    where settled_on is not null and read_on is null and kind <> 'confirmed'
    union all
    select person_id, 3, 'claim-returned', id, returned_on, returned_because from claims
    where returned_on is not null and approved_on is null and paid_on is null
    union all
    select i.person_id, 4, 'meeting', i.meeting_id, i.on_day, coalesce(g.name, m.title) from (
      select person_id, meeting_id, on_day from places
      union select v.person_id, v.meeting_id, w.on_day from invitations v join meetings w on w.id = v.meeting_id
        where v.withdrawn_at is null) i
    join meetings m on m.id = i.meeting_id left join groups g on g.id = m.group_id
    where m.state = 'scheduled' and i.on_day between :today and :until
      and not exists (select 1 from leave_outs l where l.meeting_id = m.id and l.person_id = i.person_id
        and l.lifted_at is null)
      and not exists (select 1 from invitations v where v.meeting_id = m.id and v.person_id = i.person_id
        and (v.reply is not null or v.withdrawn_at is not null))
    union all
    select person_id, 5, iif(told or state = 'cancelled', 'request-changed', 'request-answered'), id, on_day, what from (
      select r.person_id, r.id, r.answer, r.calendar_sequence >= m.calendar_sequence as known, m.state, m.on_day,
        coalesce(g.name, m.title) as what,
        exists (select 1 from activity a where a.subject_kind = 'request' and a.subject_id = r.id
          and a.command = 'requests.note-told' and a.at >= r.answered_at) as told
      from requests_to_come r join meetings m on m.id = r.meeting_id left join groups g on g.id = m.group_id
      where r.answer is not null and r.withdrawn_at is null and m.state <> 'held' and m.on_day >= :today)
    where not (told and known) and (state = 'scheduled' or answer <> 'no') and not (told and answer = 'no')
    union all
    select w.person_id, 6, 'open-meeting', w.meeting_id, w.on_day, w.what from (${OPEN_TO_HEAR_OF}) w
  )
  select c.id as personId, c.name, c.phone, c.language,
    json_group_array(json_object('reason', y.reason, 'id', y.id, 'on', y.on_day, 'what', y.what)
      order by y.rank, y.on_day, y.id) as toSay
  from callable c join say y on y.person_id = c.id
  group by c.id order by c.name_key`;

/** The call sheet of a day, by name. For who makes the calls. */
export function callSheet(viewer: Viewer, today: Day): Call[] {
  if (!holds(viewer, ...whoCalls)) return [];
  const rows = viewer.db.prepared(CALLS).all({ today, until: addDays(today, AHEAD) }) as (Omit<Call, 'toSay'> & {
    toSay: string;
  })[];
  const known = rows.map(({ toSay, ...who }) => ({ ...who, toSay: JSON.parse(toSay) as ToSay[] }));
  const asked = withAlso(known, silentSoon(viewer, today).map(asksAgain));
  return withAlso(asked, toldByCall(viewer, today).filter(isForPhone).map(tells));
}

const REASONS: Readonly<Record<Untold, CallReason>> = {
  meeting: 'invite',
  undelivered: 'undelivered',
  failed: 'undelivered',
  change: 'changed',
  cancelled: 'cancelled',
  withdrawn: 'taken-back',
};

/** Who has a letter coming is not called as well, unless it is a mail that failed them. */
const isForPhone = ({ reach, what }: ToldByCall): boolean =>
  reach === 'phone' || what === 'undelivered' || what === 'failed';

/** Something to say to someone that has to do with a meeting. */
type Also = Omit<Call, 'toSay'> & { one: ToSay };

const tells = ({ personId, name, phone, language, what, meetingId: id, on, group }: ToldByCall): Also => ({
  ...{ personId, name, phone, language },
  one: { reason: REASONS[what], id, on, what: group },
});

const asksAgain = ({ personId, name, phone, language, meetingId: id, on, group }: Silent): Also => ({
  ...{ personId, name, phone, language },
  one: { reason: 'unanswered', id, on, what: group },
});

/** What has to do with invitations stands before the rest; the same meeting is not a reason twice. */
function withAlso(calls: readonly Call[], also: readonly Also[]): Call[] {
  const byPerson = new Map(calls.map((call) => [call.personId, call]));
  for (const { one, ...who } of also) {
    const call = byPerson.get(who.personId) ?? { ...who, toSay: [] };
    const others = call.toSay.filter(({ reason, id }) => !(OVERTAKEN.includes(reason) && id === one.id));
    byPerson.set(who.personId, { ...call, toSay: [one, ...others] });
  }
  return [...byPerson.values()].sort((a, b) => nameKey(a.name).localeCompare(nameKey(b.name)));
}

/** What a call says anyway that has more to say of the same meeting. */
const OVERTAKEN: readonly CallReason[] = ['meeting', 'unanswered'];
