import { advisorInSight, sightParameters } from '../access/sight-queries';
import type { Day } from '../calendar';
import type { SeatClass, Side } from '../groups/words';
import { asAdvisor, EXPECTED_PLACES } from '../meetings/places-queries';
import type { Offer } from '../meetings/words';
import type { AccessNeed, ContactChannel, Language, Sector } from '../people/words';
import type { Viewer } from '../viewer';
import { stepsOf } from './facts-queries';
import { saidNoUnoffered } from './nothing-offered';
import { canInvite, canSeeInvitations } from './policy';
import { reachOf } from './reach';
import { type News, type Standing, type StepFact, standingOf } from './standing';
import { WAYS, type WaysRow, waysOf } from './told-queries';
import type { InvitationChannel, LeaveOutReason, Reply, ReplyMode, ReplyReason } from './words';

/** Something asked for at a meeting; `metOn` once it is arranged. */
export type NeedAsked = { id: string; need: AccessNeed; metOn: Day | null };
export type Invited = {
  id: string;
  sentOn: Day | null;
  channel: InvitationChannel;
  reply: Reply | null;
  replyReason: ReplyReason | null;
  /** They said no for cost or care, and the meeting offered nothing for it. */
  nothingOffered: boolean;
  replyMode: ReplyMode | null;
  repliedOn: Day | null;
  guestsComing: number | null;
  /** What their own invitation says; null: as the meeting says. */
  ownGuests: boolean | null;
  mayBring: boolean;
  standing: Standing;
  news: News;
  steps: readonly StepFact[];
};
export type LeftOut = {
  id: string;
  reason: LeaveOutReason | null;
  words: string | null;
  at: number;
  by: string | null;
};

/** Someone a meeting concerns: expected, invited, left out on purpose, or welcome since they asked. */
export type Invitee = {
  personId: string;
  name: string;
  side: Side;
  expected: boolean;
  class: SeatClass | null;
  sector: Sector | null;
  language: Language;
  reach: ContactChannel;
  /** Neither an address, nor a number, nor a letter reaches them. */
  unreachable: boolean;
  phone: string | null;
  /** Whether the viewer opens their page. */
  linked: boolean;
  invitation: Invited | null;
  leftOut: LeftOut | null;
  asked: 'waiting' | 'yes' | 'yes-with-seat' | 'no' | null;
  needs: readonly NeedAsked[];
};

const INVITEES = `
  with places as (${EXPECTED_PLACES}),
  at as (select * from places where meeting_id = :meeting),
  who as (
    select person_id from at
    union select person_id from invitations where meeting_id = :meeting
    union select person_id from leave_outs where meeting_id = :meeting and lifted_at is null
    union select person_id from requests_to_come where meeting_id = :meeting and withdrawn_at is null
      and coalesce(answer, 'waiting') <> 'no'
  )
  select w.person_id as personId, p.name, coalesce(p.language, 'en') as language, ${WAYS},
    at.person_id is not null as expected, s.class, coalesce(s.sector, pa.sector) as sector,
    coalesce(at.side, iif(${asAdvisor('w.person_id', 'm.group_id', 'm.on_day')}, 'advisor', 'partner')) as side,
    ${advisorInSight('w.person_id')} or (:all and pa.person_id is not null) as linked,
    i.id, i.sent_on as sentOn, i.channel, i.reply, i.reply_reason as replyReason, i.reply_mode as replyMode,
    i.replied_on as repliedOn, i.guests_coming as guestsComing, i.may_bring_guests as ownGuests,
    coalesce(i.may_bring_guests, m.may_bring_guests, 0) as mayBring, i.withdrawn_at as withdrawnAt,
    i.undelivered_at as undeliveredAt,
    (select json_group_array(o.offer) from meeting_offers o where o.meeting_id = m.id) as offered,
    l.id as leaveOutId, l.reason as leaveOutReason, l.words as leaveOutWords, l.at as leftOutAt, lb.name as leftOutBy,
    r.id as requestId, r.answer,
    (select json_group_array(json_object('id', n.id, 'need', n.need, 'metOn', n.met_on) order by n.asked_on, n.id)
      from accommodations n where n.invitation_id = i.id and n.dropped_on is null) as needs
  from who w join people p on p.id = w.person_id join meetings m on m.id = :meeting
    left join at on at.person_id = w.person_id left join seats s on s.id = at.seat_id
    left join partners pa on pa.person_id = w.person_id
    left join invitations i on i.meeting_id = m.id and i.person_id = w.person_id
    left join leave_outs l on l.meeting_id = m.id and l.person_id = w.person_id and l.lifted_at is null
    left join people lb on lb.id = l.by
    left join requests_to_come r on r.meeting_id = m.id and r.person_id = w.person_id and r.withdrawn_at is null
  order by side, p.name_key, p.id`;

type Row = WaysRow &
  Pick<Invitee, 'personId' | 'name' | 'side' | 'class' | 'sector' | 'language'> &
  Pick<Invited, 'sentOn' | 'reply' | 'replyReason' | 'replyMode' | 'repliedOn' | 'guestsComing'> & {
    expected: 0 | 1;
    linked: 0 | 1;
    id: string | null;
    channel: InvitationChannel | null;
    ownGuests: 0 | 1 | null;
    mayBring: 0 | 1;
    withdrawnAt: number | null;
    undeliveredAt: number | null;
    leaveOutId: string | null;
    leaveOutReason: LeaveOutReason;
    leaveOutWords: string | null;
    leftOutAt: number;
    leftOutBy: string | null;
    requestId: string | null;
    answer: 'yes' | 'yes-with-seat' | 'no' | null;
    needs: string;
    offered: string;
  };

/**
 * Everyone a meeting concerns, advisors first: for the office, and without reasons, needs and numbers for a chair of
 * its group. Two statements, however many people there are.
 */
export function inviteesOf(viewer: Viewer, meeting: { id: string; groupId: string | null }, today: Day): Invitee[] {
  if (!canSeeInvitations(viewer, meeting)) return [];
  const rows = viewer.db.prepared(INVITEES).all({ meeting: meeting.id, ...sightParameters(viewer, today) }) as Row[];
  const steps = stepsOf(
    viewer,
    rows.flatMap(({ id }) => id ?? []),
  );
  const whole = canInvite(viewer);
  return rows.map((row) => inviteeFrom(row, steps.get(row.id ?? '') ?? [], whole));
}

function inviteeFrom(row: Row, steps: readonly StepFact[], whole: boolean): Invitee {
  const { personId, name, side, language, email, phone, address } = row;
  return {
    ...{ personId, name, side, class: row.class, sector: row.sector, language },
    ...{ reach: reachOf(waysOf(row)), unreachable: email === null && phone === null && address === null },
    ...{ expected: row.expected === 1, linked: row.linked === 1, phone: whole ? phone : null },
    invitation: row.id === null ? null : invitedFrom(row, row.id, steps, whole),
    leftOut: row.leaveOutId === null ? null : leftOutFrom(row, row.leaveOutId, whole),
    asked: row.requestId === null ? null : (row.answer ?? 'waiting'),
    needs: whole ? (JSON.parse(row.needs) as NeedAsked[]) : [],
  };
}

function invitedFrom(row: Row, id: string, steps: readonly StepFact[], whole: boolean): Invited {
  const { sentOn, reply, replyMode, repliedOn, guestsComing, ownGuests } = row;
  return {
    ...{ id, sentOn, reply, replyMode, repliedOn, guestsComing, steps, channel: row.channel ?? 'unknown' },
    replyReason: whole ? row.replyReason : null,
    nothingOffered: whole && reply === 'no' && saidNoUnoffered(row.replyReason, JSON.parse(row.offered) as Offer[]),
    ownGuests: ownGuests === null ? null : ownGuests === 1,
    mayBring: row.mayBring === 1,
    ...standingOf({ ...row, steps }),
  };
}

const leftOutFrom = (row: Row, id: string, whole: boolean): LeftOut => ({
  ...{ id, at: row.leftOutAt, by: row.leftOutBy },
  ...(whole ? { reason: row.leaveOutReason, words: row.leaveOutWords } : { reason: null, words: null }),
});
