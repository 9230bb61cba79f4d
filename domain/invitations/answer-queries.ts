import { canSeeEveryone } from '../access/sight';
import { hashOf } from '../access/tokens';
import type { Day } from '../calendar';
import type { MeetingState, Mode, Offer } from '../meetings/words';
import type { Language } from '../people/words';
import type { Viewer } from '../viewer';
import type { NeedRow } from './needs';
import type { Reply, ReplyChannel, ReplyMode, ReplyReason } from './words';

/** An invitation as it is answered: whose, to what, and what stands so far. Times are UTC ms. */
export type Answering = {
  invitationId: string;
  personId: string;
  name: string;
  language: Language | null;
  withdrawnAt: number | null;
  mayBring: boolean;
  standing: { reply: Reply | null; mode: ReplyMode | null; reason: ReplyReason | null; guests: number; on: Day | null };
  needs: (NeedRow & { metOn: Day | null })[];
  calendar: { uid: string | null; sequence: number };
  meeting: {
    id: string;
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
    calendarSequence: number;
    offers: Offer[];
  };
  link: { revokedAt: number | null; endsAt: number } | null;
};

const COLUMNS = `
  i.id as invitationId, i.person_id as personId, p.name, p.language, i.withdrawn_at as withdrawnAt,
  coalesce(i.may_bring_guests, m.may_bring_guests, 0) as mayBring, i.reply, i.reply_mode as replyMode,
  i.reply_reason as reason, coalesce(i.guests_coming, 0) as guests, i.replied_on as repliedOn,
  i.calendar_uid as uid, i.calendar_sequence as sequence,
  m.id as meetingId, m.on_day as "on", m.starts_at as startsAt, m.ends_at as endsAt, g.name as "group", m.title, m.place,
  m.mode, m.state, m.join_link as joinLink, m.dial_in as dialIn, m.calendar_sequence as calendarSequence,
  (select json_group_array(o.offer) from meeting_offers o where o.meeting_id = m.id) as offers,
  (select json_group_array(json_object('id', a.id, 'need', a.need, 'droppedOn', a.dropped_on, 'metOn', a.met_on))
    from accommodations a where a.invitation_id = i.id) as needs`;
const FROM = `
  from invitations i join people p on p.id = i.person_id join meetings m on m.id = i.meeting_id
  left join groups g on g.id = m.group_id`;
const NO_LINK = 'null as linkEndsAt, null as linkRevokedAt';

type Row = Pick<Answering, 'invitationId' | 'personId' | 'name' | 'language' | 'withdrawnAt'> &
  Omit<Answering['meeting'], 'id' | 'offers'> &
  Answering['calendar'] & {
    meetingId: string;
    mayBring: 0 | 1;
    reply: Reply | null;
    replyMode: ReplyMode | null;
    reason: ReplyReason | null;
    guests: number;
    repliedOn: Day | null;
    offers: string;
    needs: string;
    linkEndsAt: number | null;
    linkRevokedAt: number | null;
  };

/** The invitation of a personal link; null when no such link was ever made. Whoever holds the token may ask. */
export const answeringByLink = (viewer: Viewer, token: string): Answering | null =>
  shaped(
    viewer.db
      .prepared(
        `select ${COLUMNS}, l.ends_at as linkEndsAt, l.revoked_at as linkRevokedAt ${FROM}
         join answer_links l on l.invitation_id = i.id where l.token_hash = ?`,
      )
      .get(hashOf(token)) as Row | undefined,
  );

/** An invitation by its id: one's own, or for the office anyone's. */
export function answeringById(viewer: Viewer, id: string): Answering | null {
  const found = shaped(viewer.db.prepared(`select ${COLUMNS}, ${NO_LINK} ${FROM} where i.id = ?`).get(id) as Row);
  return found !== null && (found.personId === viewer.personId || canSeeEveryone(viewer)) ? found : null;
}

/** A person's invitation to a meeting: one's own, or for the office anyone's. */
export function answeringAt(viewer: Viewer, meetingId: string, personId: string | null): Answering | null {
  if (personId === null || (personId !== viewer.personId && !canSeeEveryone(viewer))) return null;
  const statement = `select ${COLUMNS}, ${NO_LINK} ${FROM} where i.meeting_id = ? and i.person_id = ?`;
  return shaped(viewer.db.prepared(statement).get(meetingId, personId) as Row | undefined);
}

function shaped(row: Row | undefined): Answering | null {
  if (row === undefined) return null;
  const { invitationId, personId, name, language, withdrawnAt, linkEndsAt, linkRevokedAt } = row;
  const { meetingId: id, on, startsAt, endsAt, group, title, place, mode, state, joinLink, dialIn } = row;
  const { reply, replyMode, reason, guests, repliedOn, uid, sequence, calendarSequence } = row;
  const offers = JSON.parse(row.offers) as Offer[];
  return {
    ...{ invitationId, personId, name, language, withdrawnAt },
    mayBring: row.mayBring > 0,
    standing: { reply, mode: replyMode, reason, guests, on: repliedOn },
    needs: JSON.parse(row.needs) as Answering['needs'],
    calendar: { uid, sequence },
    meeting: {
      ...{ id, on, startsAt, endsAt, group, title, place, mode, state, joinLink, dialIn, calendarSequence, offers },
    },
    link: linkEndsAt === null ? null : { revokedAt: linkRevokedAt, endsAt: linkEndsAt },
  };
}

/** An answer as it was given: when (UTC ms), how it reached the record, and who wrote it down. */
export type ReplyGiven = {
  reply: Reply;
  mode: ReplyMode | null;
  reason: ReplyReason | null;
  guests: number | null;
  at: number;
  channel: ReplyChannel;
  recorder: string | null;
};

/** The answers to an invitation that answeringAt let through, the latest first. */
export const repliesTo = (viewer: Viewer, { invitationId }: Answering): ReplyGiven[] =>
  viewer.db
    .prepared(
      `select r.reply, r.mode, r.reason, r.guests, r.at, r.channel, p.name as recorder
       from invitation_replies r left join people p on p.id = r.recorded_by
       where r.invitation_id = ? order by r.at desc, r.rowid desc`,
    )
    .all(invitationId) as ReplyGiven[];

/** Whether whoever got the link last said that it was not theirs, and no other was made since (UTC ms); null otherwise. */
export const linkStoppedAt = (viewer: Viewer, { invitationId }: Answering): number | null =>
  (viewer.db
    .prepared('select revoked_at from answer_links where invitation_id = ? order by made_at desc, rowid desc limit 1')
    .pluck()
    .get(invitationId) as number | null) ?? null;
