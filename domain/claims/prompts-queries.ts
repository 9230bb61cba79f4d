import { addDays, type Day } from '../calendar';
import type { Viewer } from '../viewer';
import { CLAIMED, FIRST_COST } from './claimed-queries';
import { HONORARIA, type Honorarium, stamped } from './honorarium-queries';
import { usualCents } from './usual';

type About = { on: Day | null; group: string | null; title: string | null };

/**
 * What waits for an advisor on their own pages about their costs: a meeting they came to in person with neither a
 * claim nor "I do not want to" (`aboutCents`: what they ask for as a rule; null when nothing tells), a claim begun
 * and not sent, a claim sent back with what is missing, an honorarium offered and not answered.
 */
export type ClaimPrompt =
  | ({ kind: 'meeting'; meetingId: string; aboutCents: number | null } & About)
  | ({ kind: 'draft'; claimId: string; cents: number } & About)
  | ({ kind: 'returned'; claimId: string; cents: number; because: string; returnedOn: Day } & About)
  | ({ kind: 'honorarium'; honorariumId: string; cents: number; stamp: string } & About);

/** A claim not sent, or sent back; what an office's older records hold is not theirs to send again. */
const WRITTEN = `
  select c.id as claimId, coalesce(m.on_day, ${FIRST_COST}) as "on", g.name as "group", m.title,
    (select ifnull(sum(claimed_cents), 0) from claim_lines where claim_id = c.id) as cents,
    c.returned_on as returnedOn, c.returned_because as because
  from claims c left join meetings m on m.id = c.meeting_id left join groups g on g.id = coalesce(c.group_id, m.group_id)
  where c.person_id = :self and c.imported = 0 and c.approved_on is null and c.paid_on is null
    and (c.returned_on is not null or c.submitted_on is null)
  order by c.returned_on is null, c.returned_on, c.id`;

/** Came in person, and nothing asked nor waived: not for that meeting, nor for that day in a claim that names none. */
const UNCLAIMED = `
  select m.id as meetingId, m.on_day as "on", g.name as "group", m.title
  from presences p join meetings m on m.id = p.meeting_id left join groups g on g.id = m.group_id
  where p.person_id = :self and p.attendance = 'in-person' and m.state = 'held' and m.on_day between :from and :today
    and not exists (select 1 from claims c where c.person_id = :self and c.meeting_id = m.id)
    and not exists (select 1 from claim_waivers w where w.person_id = :self and w.meeting_id = m.id)
    and not exists (select 1 from claims c join claim_lines l on l.claim_id = c.id
      where c.person_id = :self and c.meeting_id is null and l.on_day = m.on_day)
  order by m.on_day, m.id`;

/** What each of their claims came to of late: the newest first. */
const LATELY = `
  select sum(l.claimed_cents) from claims c join claim_lines l on l.claim_id = c.id
  where c.person_id = :self and ${CLAIMED} and l.on_day between :from and :today
  group by l.on_day order by l.on_day desc limit 9`;

type Written = About & { claimId: string; cents: number; returnedOn: Day | null; because: string | null };

/** How far back a meeting is still asked about. */
const ASKED_ABOUT_DAYS = 180;

/** Their own, and nobody else's, the most pressing first: sent back, not sent, offered, not asked for. */
export function claimPrompts(viewer: Viewer, today: Day): ClaimPrompt[] {
  const { personId: self, db } = viewer;
  if (self === null) return [];
  const asked = { self, today, from: addDays(today, -ASKED_ABOUT_DAYS) };
  const written = (db.prepared(WRITTEN).all({ self }) as Written[]).map(asPrompt);
  const offered = (
    db
      .prepared(`${HONORARIA} where h.person_id = ? and h.state = 'offered' and h.paid_on is null
    order by h.on_day, h.id`)
      .all(self) as Omit<Honorarium, 'stamp'>[]
  ).map(stamped);
  const unclaimed = db.prepared(UNCLAIMED).all(asked) as (About & { meetingId: string })[];
  const year = { self, today, from: addDays(today, -365) };
  const aboutCents = unclaimed.length === 0 ? null : usualCents(db.prepared(LATELY).pluck().all(year) as number[]);
  return [
    ...written,
    ...offered.map(({ id, on, group, title, cents, stamp }) => ({
      kind: 'honorarium' as const,
      honorariumId: id,
      ...{ on, group, title, cents, stamp },
    })),
    ...unclaimed.map((meeting) => ({ kind: 'meeting' as const, ...meeting, aboutCents })),
  ];
}

const asPrompt = ({ returnedOn, because, ...claim }: Written): ClaimPrompt =>
  returnedOn === null
    ? { kind: 'draft', ...claim }
    : { kind: 'returned', ...claim, returnedOn, because: because ?? '' };
