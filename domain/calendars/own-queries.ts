import { hashOf } from '../access/tokens';
import type { Day } from '../calendar';
import type { Reply } from '../invitations/words';
import type { MeetingState, Mode, Offer } from '../meetings/words';
import type { Language } from '../people/words';
import type { Viewer } from '../viewer';

/** A meeting a person is invited to or welcome at, as their own calendar needs it. Times are UTC ms. */
export type OwnMeeting = {
  /** The invitation's id, or that of the request to come. */
  id: string;
  meetingId: string;
  uid: string | null;
  sequence: number;
  meetingSequence: number;
  reply: Reply | null;
  on: Day;
  startsAt: number | null;
  endsAt: number | null;
  group: string | null;
  title: string | null;
  place: string | null;
  mode: Mode | null;
  state: MeetingState;
  joinLink: string | null;
  dialIn: string | null;
  offers: Offer[];
};

/** Those they said no to, and those they were not asked to any more, are not in it; who is welcome said yes by asking. */
const OWN = `
  with own as (
    select id, meeting_id, calendar_uid as uid, calendar_sequence as sequence, reply from invitations
    where person_id = :person and withdrawn_at is null and (reply is null or reply <> 'no')
    union all
    select r.id, r.meeting_id, r.calendar_uid, r.calendar_sequence, 'yes' from requests_to_come r
    where r.person_id = :person and r.withdrawn_at is null and r.answer in ('yes', 'yes-with-seat') and not exists (
      select 1 from invitations i where i.meeting_id = r.meeting_id and i.person_id = r.person_id and i.withdrawn_at is null)
  )
  select own.id, m.id as meetingId, own.uid, own.sequence, m.calendar_sequence as meetingSequence, own.reply, m.on_day as "on",
    m.starts_at as startsAt, m.ends_at as endsAt, g.name as "group", m.title, m.place, m.mode, m.state,
    m.join_link as joinLink, m.dial_in as dialIn,
    (select json_group_array(o.offer) from meeting_offers o where o.meeting_id = m.id) as offers
  from own join meetings m on m.id = own.meeting_id left join groups g on g.id = m.group_id
  where m.on_day >= :from order by m.on_day, m.starts_at, own.id limit 500`;

/** Whose calendar an address is, while it is not ended and they are not shut out; null for any other. */
export type FeedOwner = { personId: string; language: Language | null };
export const feedOwner = (viewer: Viewer, token: string): FeedOwner | null =>
  (viewer.db
    .prepared(
      `select p.id as personId, p.language from calendar_feeds f join people p on p.id = f.person_id
       where f.token_hash = ? and f.revoked_at is null and p.disabled_at is null`,
    )
    .get(hashOf(token)) as FeedOwner | undefined) ?? null;

type Row = Omit<OwnMeeting, 'offers'> & { offers: string };

/** The meetings of the calendar whose address this is, from a day on: whoever holds the token may read it. */
export function feedMeetings(
  viewer: Viewer,
  token: string,
  from: Day,
): { owner: FeedOwner; meetings: OwnMeeting[] } | null {
  const owner = feedOwner(viewer, token);
  if (owner === null) return null;
  const rows = viewer.db.prepared(OWN).all({ person: owner.personId, from }) as Row[];
  return { owner, meetings: rows.map(({ offers, ...row }) => ({ ...row, offers: JSON.parse(offers) as Offer[] })) };
}

/** The viewer's own live calendar address, by its id: there is no way to ask for another's. `madeAt` is UTC ms. */
export const ownFeed = (viewer: Viewer): { id: string; madeAt: number } | null =>
  (viewer.db
    .prepared(
      `select id, made_at as madeAt from calendar_feeds where person_id = ? and revoked_at is null
       order by made_at desc limit 1`,
    )
    .get(viewer.personId) as { id: string; madeAt: number } | undefined) ?? null;
