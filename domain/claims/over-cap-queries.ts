import type { Day } from '../calendar';
import { startOfMonths } from '../meetings/year';
import { thresholdsOn } from '../settings/queries';
import type { Viewer } from '../viewer';
import { canListClaims } from './policy';

/** Someone whose costs the rules cut again and again: the office's rates may be too low for them. */
export type OverCap = { personId: string; name: string; lines: number; shortCents: number };

/** Lines allowed for less than was asked, in the window; from so many on the person is named (over-cap). */
export function overCap(viewer: Viewer, today: Day): OverCap[] {
  if (!canListClaims(viewer)) return [];
  const thresholds = thresholdsOn(viewer, today);
  return viewer.db
    .prepared(
      `select c.person_id as personId, p.name, count(*) as lines, sum(l.claimed_cents - l.allowed_cents) as shortCents
       from claim_lines l join claims c on c.id = l.claim_id join people p on p.id = c.person_id
       where c.imported = 0 and l.allowed_cents < l.claimed_cents and l.on_day between :from and :today
       group by c.person_id having count(*) >= :least order by lines desc, p.name_key`,
    )
    .all({
      today,
      from: startOfMonths(today, thresholds['window-months']),
      least: thresholds['over-cap-lines'],
    }) as OverCap[];
}
