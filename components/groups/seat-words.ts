import type { SeatDot } from '@/components/charts/seat-dots';
import { formatDayMedium, formatPercent } from '@/components/format';
import type { Translate } from '@/components/translate';
import { isFilled, type Part, type SeatOn } from '@/domain/groups/shares';
import type { SeatClass, Side } from '@/domain/groups/words';
import type { Language, Sector } from '@/domain/people/words';

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

/** Whom a seat is for: an advisor, a sector, or any partner. */
export const forWhom = ({ side, sector }: { side: Side; sector: Sector | null }, t: Translate): string =>
  side === 'partner' && sector !== null ? t(`words.sectors.${sector}`) : t(`words.sides.${side}`);

/** A seat in a few words: hospital · 2 votes; advisor · no vote; advisor · alternate · 1 vote. */
export function seatInWords(
  seat: { side: Side; sector: Sector | null; class: SeatClass; weight: number },
  t: Translate,
): string {
  const plain = seat.class === 'voting' || seat.class === 'non-voting';
  const votes = t('groups.votesTag', { weight: seat.weight });
  return [forWhom(seat, t), ...(plain ? [] : [t(`words.seatClasses.${seat.class}`)]), votes].join(' · ');
}

/** From when to when; null where neither is known. */
export function daysInWords(
  { fromDay, toDay }: { fromDay: string | null; toDay: string | null },
  t: Translate,
  locale: Language,
): string | null {
  const [from, to] = [fromDay && formatDayMedium(fromDay, locale), toDay && formatDayMedium(toDay, locale)];
  if (from && to) return t('groups.termBetween', { from, to });
  if (from) return t('groups.termSince', { from });
  return to ? t('groups.termUntil', { to }) : null;
}

/** Names in a row: A, B and C. */
export const listed = (names: readonly string[], locale: Language): string =>
  new Intl.ListFormat(`${locale}-CA`, { type: 'conjunction' }).format(names);

/** A share in thousandths as a percent, with a digit after the point where there is one: 50%, 66.6%. */
export const shareInWords = (thousandths: number, locale: Language): string =>
  new Intl.NumberFormat(`${locale}-CA`, { style: 'percent', maximumFractionDigits: 1 })
    .format(thousandths / 1000)
    .replace(/[\s\u202f]/g, '\u00a0');
