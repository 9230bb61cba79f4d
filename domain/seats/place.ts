import type { Side } from '../groups/words';
import type { Sector } from '../people/words';
import type { SeatFor } from './forms';

export type Whom = { side: Side; sector: Sector | null };

/** The hat and the sector of a seat, from whom a form says it is for; and back. */
export function whom(seatFor: SeatFor): Whom {
  if (seatFor === 'advisor') return { side: 'advisor', sector: null };
  return { side: 'partner', sector: seatFor === 'partner' ? null : seatFor };
}
export const seatForOf = ({ side, sector }: Whom): SeatFor => (side === 'advisor' ? 'advisor' : (sector ?? 'partner'));
