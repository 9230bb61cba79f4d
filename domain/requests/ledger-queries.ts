import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { type LedgerLine, type LedgerRow, ledgerLines } from './ledger';
import { canAnswerRequests } from './policy';

export type Ledger = { groups: LedgerLine[]; chairs: LedgerLine[] };

/** Who led the group on the day of the meeting: each of its chairs and co-chairs. */
const ASKED = `
  with asked as (
    select r.id, m.group_id as groupId, m.on_day as "on", r.answer,
      (r.answered_at - r.asked_at) / 86400000.0 as days
    from requests_to_come r join meetings m on m.id = r.meeting_id
    where r.withdrawn_at is null and m.on_day between :from and :to
  )`;

const BY_GROUP = `${ASKED}
  select a.groupId as id, g.name, a.answer, a.days from asked a left join groups g on g.id = a.groupId
  order by g.name is null, g.name_key`;

const BY_CHAIR = `${ASKED}
  select distinct p.id, p.name, p.name_key, a.id as request, a.answer, a.days
  from asked a join seats s on s.group_id = a.groupId join memberships ms on ms.seat_id = s.id and ms.role <> 'member'
      and a."on" between ms.from_day and coalesce(ms.to_day, '9999-12-31')
    join people p on p.id = ms.person_id
  order by p.name_key, p.id`;

/** The ledger of asking to come, for meetings in a span of days; for the coordinators. */
export function ledgerOf(viewer: Viewer, from: Day, to: Day): Ledger {
  if (!canAnswerRequests(viewer)) return { groups: [], chairs: [] };
  const lines = (statement: string) => ledgerLines(viewer.db.prepared(statement).all({ from, to }) as LedgerRow[]);
  return { groups: lines(BY_GROUP), chairs: lines(BY_CHAIR) };
}
