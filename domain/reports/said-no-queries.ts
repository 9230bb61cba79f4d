import { monthsBefore, partOfDay } from '../calendar';
import type { ReplyReason } from '../invitations/words';
import { asAdvisor } from '../meetings/places-queries';
import type { Mode, Offer } from '../meetings/words';
import { ohtOf } from '../settings/queries';
import type { Viewer } from '../viewer';
import type { Period } from './facts';
import type { LeaveOutFacts, NoFacts } from './said-no';

const HELD = `held as materialized (
  select m.id as meeting_id, m.group_id, m.on_day, m.starts_at, m.mode from meetings m
  where m.state = 'held' and m.on_day between :from and :to and m.on_day <= :asOf)`;

const NOS = `
  with ${HELD}
  select i.person_id as personId, i.reply_reason as reason, h.starts_at as startsAt, h.mode,
    cast(julianday(h.on_day) - julianday(i.sent_on) as integer) as notice,
    (select group_concat(o.offer) from meeting_offers o where o.meeting_id = h.meeting_id) as offered
  from held h cross join invitations i on i.meeting_id = h.meeting_id and i.reply = 'no' and i.withdrawn_at is null
  where ${asAdvisor('i.person_id', 'h.group_id', 'h.on_day')}`;

const LEFT_OUT = `
  with ${HELD}
  select l.person_id as personId, l.reason,
    iif(${asAdvisor('l.person_id', 'h.group_id', 'h.on_day')}, 'advisor', 'partner') as side
  from held h cross join leave_outs l on l.meeting_id = h.meeting_id where l.lifted_at is null`;

type NoRow = {
  personId: string;
  reason: ReplyReason | null;
  startsAt: number | null;
  mode: Mode | null;
  notice: number | null;
  offered: string | null;
};

/**
 * Who said no to what was held, and who was left out of it on purpose. Reasons are kept for 12 months: an older
 * meeting says nothing of them any more, so it is not looked at. For equity-queries, which asks who may see it.
 */
export function saidNoFacts(viewer: Viewer, period: Period): { nos: NoFacts[]; leftOut: LeaveOutFacts[] } {
  const zone = ohtOf(viewer).timeZone;
  const kept = monthsBefore(period.asOf, 12);
  const within = { ...period, from: [period.from, kept].sort()[1]! };
  const rows = viewer.db.sql.prepare(NOS).all(within) as NoRow[];
  return {
    nos: rows.map(({ startsAt, offered, ...row }) => ({
      ...row,
      time: startsAt === null ? null : partOfDay(startsAt, zone),
      offered: (offered?.split(',') ?? []) as Offer[],
    })),
    leftOut: viewer.db.sql.prepare(LEFT_OUT).all(period) as LeaveOutFacts[],
  };
}
