import type { ActingChannel } from '../activity/words';
import type { Day } from '../calendar';
import { reachOf } from '../invitations/reach';
import { WAYS, type WaysRow, waysOf } from '../invitations/told-queries';
import { EXPECTED_PLACES } from '../meetings/places-queries';
import type { MeetingState, Mode } from '../meetings/words';
import type { ContactChannel, Language } from '../people/words';
import { stampOf } from '../stamp';
import type { Viewer } from '../viewer';
import type { RequestSearch } from './forms';
import { canAnswerRequests } from './policy';
import type { RefusalReason, RequestAnswer } from './words';

/** Someone asked to come to a meeting, and how it stands. Times are UTC ms. */
export type Request = {
  id: string;
  personId: string;
  name: string;
  language: Language;
  phone: string | null;
  /** How they hear of the answer. */
  reach: ContactChannel;
  meetingId: string;
  on: Day;
  startsAt: number | null;
  state: MeetingState;
  title: string | null;
  mode: Mode | null;
  groupId: string | null;
  group: string | null;
  /** They hold a seat there on the day, so they should have been asked first. */
  expected: boolean;
  words: string | null;
  askedAt: number;
  channel: ActingChannel | null;
  recordedBy: string | null;
  answer: RequestAnswer | null;
  reason: RefusalReason | null;
  answerWords: string | null;
  answeredAt: number | null;
  answeredBy: string | null;
  /** When they heard of the answer and of the meeting as it stands, where it is not the mail server that says so. */
  toldAt: number | null;
  withdrawnAt: number | null;
  stamp: string;
};

/** Every request with what its page says of it. Takes `:today`. Use it as `with requests as (${REQUESTS})`. */
const REQUESTS = `
  select r.id, r.person_id as personId, p.name, coalesce(p.language, 'en') as language, ${WAYS}, r.meeting_id as meetingId, m.on_day as "on",
    m.starts_at as startsAt, m.state, m.title, m.mode, m.group_id as groupId, g.name as "group",
    e.person_id is not null as expected, r.words, r.asked_at as askedAt, r.channel, w.name as recordedBy, r.answer,
    r.reason, r.answer_words as answerWords, r.answered_at as answeredAt, b.name as answeredBy,
    (select max(a.at) from activity a where a.subject_kind = 'request' and a.subject_id = r.id
      and a.command = 'requests.note-told' and a.at >= r.answered_at and (r.answer = 'no' or r.calendar_sequence >= m.calendar_sequence)) as toldAt,
    r.withdrawn_at as withdrawnAt
  from requests_to_come r join people p on p.id = r.person_id join meetings m on m.id = r.meeting_id
    left join groups g on g.id = m.group_id left join people w on w.id = r.recorded_by
    left join people b on b.id = r.answered_by
    left join (select * from (${EXPECTED_PLACES}) where meeting_id in (select meeting_id from requests_to_come)) e on e.meeting_id = r.meeting_id and e.person_id = r.person_id`;

/** Nobody answered yet, and it can still be answered. */
const WAITING = `answer is null and withdrawnAt is null and state <> 'cancelled'`;
const NEXT_FIRST = `order by "on", askedAt, id`;

type Row = Omit<Request, 'reach' | 'expected' | 'stamp'> & WaysRow & { expected: 0 | 1 };
type Given = Record<string, string | number | null> & { today: Day };

const rowsOf = (viewer: Viewer, rest: string, given: Given): Request[] =>
  (viewer.db.prepared(`with requests as (${REQUESTS}) select * from requests ${rest}`).all(given) as Row[]).map(seen);

function seen({ email, phone, address, prefers, disabled, paused, expected, ...request }: Row): Request {
  const { answer, reason, answerWords, answeredAt, withdrawnAt, askedAt } = request;
  return {
    ...request,
    phone,
    reach: reachOf(waysOf({ email, phone, address, prefers, disabled, paused })),
    expected: expected === 1,
    stamp: stampOf([answer, reason, answerWords, answeredAt, withdrawnAt, askedAt]),
  };
}

/** One request by its id, whoever asks: the command that loads it says who may. */
export const requestStanding = (viewer: Viewer, id: string, today: Day): Request | null =>
  rowsOf(viewer, 'where id = :id', { id, today })[0] ?? null;

/** What waits for the office's word, the next meeting first; for the coordinators. */
export const requestsWaiting = (viewer: Viewer, today: Day): Request[] =>
  canAnswerRequests(viewer) ? rowsOf(viewer, `where ${WAITING} ${NEXT_FIRST}`, { today }) : [];

/** Who asked to come to one meeting and did not take it back, in the order they asked; for the coordinators. */
export const requestsAt = (viewer: Viewer, meeting: { id: string }, today: Day): Request[] =>
  canAnswerRequests(viewer)
    ? rowsOf(viewer, 'where meetingId = :id and withdrawnAt is null order by askedAt, id', { id: meeting.id, today })
    : [];

/** What the viewer asked for themselves, the latest meeting first: there is no way to ask for another's. */
export const ownRequests = (viewer: Viewer, today: Day): Request[] =>
  rowsOf(viewer, 'where personId = :self order by "on" desc, id', { self: viewer.personId, today });

export const REQUESTS_PER_PAGE = 25;
export type RequestList = { requests: Request[]; total: number };

/** A page of what was asked: what waits by the day of the meeting, what is answered the latest first. */
export function requestList(viewer: Viewer, { state, group, page }: RequestSearch, today: Day): RequestList {
  if (!canAnswerRequests(viewer)) return { requests: [], total: 0 };
  const where = `where withdrawnAt is null and (:group is null or groupId = :group)
    and (:state = 'all' or (${WAITING}) = (:state = 'waiting'))`;
  const given = { state, group: group ?? null, today };
  const order = `order by answeredAt is not null, iif(answeredAt is null, "on", null), answeredAt desc, id`;
  const paged = { limit: REQUESTS_PER_PAGE, offset: (page - 1) * REQUESTS_PER_PAGE };
  const total = viewer.db
    .prepared(`with requests as (${REQUESTS}) select count(*) from requests ${where}`)
    .pluck()
    .get(given) as number;
  const requests = rowsOf(viewer, `${where} ${order} limit :limit offset :offset`, { ...given, ...paged });
  return { requests, total };
}
