import { addDays, type Day, daysBetween } from '../calendar';
import { thresholdsOn } from '../settings/queries';
import { holds, type Viewer } from '../viewer';
import { CLAIMED, FIRST_COST, STATE } from './claimed-queries';
import { canListClaims, canPaySome } from './policy';

/**
 * A claim that waits: for the office to look at it (`approve`), for finance (`pay`), or for the person, who was told
 * too long ago what is missing (`hear-from`: returned and stuck). `on` is the day of its first cost, `since` the day
 * from which it waits, `days` from then to today.
 */
export type WaitingClaim = {
  claimId: string;
  next: 'approve' | 'pay' | 'hear-from';
  personId: string;
  name: string;
  group: string | null;
  on: Day;
  since: Day;
  days: number;
  cents: number;
};

/** Costs wait from their day; what is sent back waits from then. One's own is for others to see to. */
const WAITING = `
  select c.id as claimId, c.person_id as personId, p.name, g.name as "group", ${FIRST_COST} as "on",
    ${STATE} as state, c.returned_on as returnedOn,
    (select sum(coalesce(allowed_cents, claimed_cents)) from claim_lines where claim_id = c.id) as cents
  from claims c join people p on p.id = c.person_id left join meetings m on m.id = c.meeting_id
    left join groups g on g.id = coalesce(c.group_id, m.group_id)
  where c.paid_on is null and ${CLAIMED} and exists (select 1 from claim_lines where claim_id = c.id)
    and (c.returned_on is null or c.returned_on <= :stuck) and c.person_id is not :self`;

type Row = Omit<WaitingClaim, 'next' | 'since' | 'days'> & {
  state: 'submitted' | 'approved' | 'returned';
  returnedOn: Day | null;
};
const nextOf = { submitted: 'approve', approved: 'pay', returned: 'hear-from' } as const;

/** What the viewer is to see to, the longest waiting first. Who does not pay is not told of what waits to be paid. */
export function claimsWaiting(viewer: Viewer, today: Day): WaitingClaim[] {
  if (!canListClaims(viewer)) return [];
  const stuck = addDays(today, -thresholdsOn(viewer, today)['returned-stuck-days']);
  const rows = viewer.db.prepared(WAITING).all({ stuck, self: viewer.personId }) as Row[];
  const calls = holds(viewer, 'administrator', 'coordinator');
  return rows
    .map(({ state, returnedOn, ...row }): WaitingClaim => {
      const since = state === 'returned' && returnedOn !== null ? returnedOn : row.on;
      return { ...row, next: nextOf[state], since, days: daysBetween(since, today) };
    })
    .filter(({ next }) => (next === 'pay' ? canPaySome(viewer) : next === 'hear-from' ? calls : true))
    .sort((a, b) => b.days - a.days || a.claimId.localeCompare(b.claimId));
}
