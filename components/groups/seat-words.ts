import type { SeatDot } from '@/components/charts/seat-dots';
import { formatPercent } from '@/components/format';
import type { Translate } from '@/components/translate';
import { isFilled, type Part, type SeatOn } from '@/domain/groups/shares';
import type { Language } from '@/domain/people/words';

/** The seats of a group that are drawn: an alternate's is nobody's own. */
export const standing = <Seat extends SeatOn>(seats: readonly Seat[]): Seat[] =>
  seats.filter((seat) => seat.class !== 'alternate');

export const dotsOf = (seats: readonly SeatOn[]): SeatDot[] =>
  standing(seats).map((seat) => ({ side: seat.side, weight: seat.weight, filled: isFilled(seat) }));

/** What the dots of a group say. */
export function dotsSay(name: string, seats: readonly SeatOn[], t: Translate): string {
  const drawn = standing(seats);
  return t('groups.dotsSay', {
    name,
    advisors: drawn.filter((seat) => seat.side === 'advisor').length,
    all: drawn.length,
    vacant: drawn.filter((seat) => !isFilled(seat)).length,
  });
}

/** " (25%)" after a part; nothing where there is no whole. */
export function percentAfter({ part, whole }: Part, locale: Language): string {
  const percent = formatPercent(part, whole, locale);
  return percent === null ? '' : ` (${percent})`;
}
