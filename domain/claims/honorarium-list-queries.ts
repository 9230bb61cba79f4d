import type { Viewer } from '../viewer';
import { HONORARIA, type Honorarium, stamped } from './honorarium-queries';
import { canListClaims } from './policy';

export type HonorariumList = { honoraria: Honorarium[]; total: number };
export const HONORARIA_PER_PAGE = 50;

/** What waits for an answer or for payment, first what was accepted; or all of them, the newest first. */
export const honorariumChoices = ['waiting', 'all'] as const;
type Wanted = { state: (typeof honorariumChoices)[number]; page: number };

export function honorariumList(viewer: Viewer, { state, page }: Wanted): HonorariumList {
  if (!canListClaims(viewer)) return { honoraria: [], total: 0 };
  const where = state === 'all' ? 'true' : "h.paid_on is null and h.state <> 'declined'";
  const order = state === 'all' ? 'h.on_day desc, h.id' : "h.state <> 'accepted', h.on_day, h.id";
  const rows = viewer.db
    .prepared(`${HONORARIA} where ${where} order by ${order} limit ? offset ?`)
    .all(HONORARIA_PER_PAGE, (page - 1) * HONORARIA_PER_PAGE) as Omit<Honorarium, 'stamp'>[];
  const total = viewer.db.prepared(`select count(*) from honoraria h where ${where}`).pluck().get() as number;
  return { honoraria: rows.map(stamped), total };
}
