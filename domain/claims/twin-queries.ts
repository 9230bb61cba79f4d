import type { Viewer } from '../viewer';
import { CLAIMED } from './claimed-queries';
import type { Claim } from './queries';
import type { ExpenseKind } from './words';

/** The same cost in another claim of the same person: perhaps asked for twice. */
export type Twin = { lineId: string; kind: ExpenseKind; cents: number; otherClaimId: string };

/** Of a claim that claimById let through: lines whose kind, day and amount stand in another claim that was sent. */
export const twinsOf = (viewer: Viewer, claim: Claim): Twin[] =>
  viewer.db
    .prepared(
      `select l.id as lineId, l.kind, l.claimed_cents as cents, min(c.id) as otherClaimId
       from claim_lines l join claims c on c.person_id = :person and c.id <> :claim
         join claim_lines o on o.claim_id = c.id and o.kind = l.kind and o.on_day = l.on_day
           and o.claimed_cents = l.claimed_cents
       where l.claim_id = :claim and ${CLAIMED} group by l.id`,
    )
    .all({ claim: claim.id, person: claim.personId }) as Twin[];
