import type { Day } from '../calendar';
import { isWithin, overlap, type Span } from '../groups/spans';
import type { Side } from '../groups/words';

/** A person in a seat, by name. */
export type Sitting = Span & { personId: string; name: string };
/** The hats of a person: a partner's, and an advisor's until they left. */
export type Hats = { advisor: boolean; advisorUntil: Day | null; partner: boolean };
export type Obstacle = { refusal: string; field: string; details?: { name: string } };

/** Why a person cannot sit in a seat for some days; null when they can. */
export function obstacleIn(seat: Span, sittings: readonly Sitting[], wanted: Span): Obstacle | null {
  if (!isWithin(wanted, seat)) return { refusal: 'outside-the-seat', field: 'fromDay' };
  const taken = sittings.find((sitting) => overlap(sitting, wanted));
  return taken ? { refusal: 'seat-taken', field: 'personId', details: { name: taken.name } } : null;
}

/** Why a person's hat does not fit a seat from a day; null when it fits. */
export function hatObstacle(
  side: Side,
  hats: Hats,
  from: Day,
): 'not-a-partner' | 'not-an-advisor' | 'advisor-left' | null {
  if (side === 'partner') return hats.partner ? null : 'not-a-partner';
  if (!hats.advisor) return 'not-an-advisor';
  return hats.advisorUntil !== null && hats.advisorUntil < from ? 'advisor-left' : null;
}
