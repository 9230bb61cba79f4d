import { type Cell, cellText, isMoment } from '../sheet';
import { readNumber } from './money';

const MINUTES_PER_DAY = 1440;

/** A time of day ("09:00", "18 h 30", "6:30 pm", an Excel time) as HH:MM; null when it is none. */
export function readTime(cell: Cell): string | null {
  if (isMoment(cell)) return clock(cell.minutes);
  if (typeof cell === 'number' && cell >= 0 && cell < 1) return clock(Math.round(cell * MINUTES_PER_DAY));
  const text = plainTime(cellText(cell));
  const match = /^(\d{1,2})(?:\s*[:h.]\s*(\d{2})?(?::\d{2})?)?\s*(a\.?m\.?|p\.?m\.?)?$/i.exec(text);
  if (!match) return null;
  const afternoon = /^p/i.test(match[3] ?? '');
  const morning = /^a/i.test(match[3] ?? '');
  const hour = (Number(match[1]) % (afternoon || morning ? 12 : 100)) + (afternoon ? 12 : 0);
  const minute = Number(match[2] ?? 0);
  return hour < 24 && minute < 60 ? clock(hour * 60 + minute) : null;
}

/** Noon and midnight in figures, and no zone after the time. */
const plainTime = (text: string): string =>
  text
    .replace(/^(12 )?(noon|midi)$/i, '12:00')
    .replace(/^minuit$/i, '00:00')
    .replace(/\s*\(?\b(e[sd]?t|heure de l[’']est|hne|hae)\b\)?$/i, '');

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * A length of time ("1.5", "1,5 h", "1 h 30", "90 min", "1:30") in minutes; null when it is none. A bare number is
 * in hours unless `bare` says minutes.
 */
export function readMinutes(cell: Cell, bare: 'hours' | 'minutes' = 'hours'): number | null {
  if (isMoment(cell)) return cell.minutes;
  const text = cellText(cell).toLowerCase();
  const both = /^(\d+)\s*(?:h|hrs?|hours?|heures?|:)\s*(?:and |et )?(\d{1,2})\s*(?:m|mins?|minutes?)?\.?$/.exec(text);
  if (both) return Number(both[1]) * 60 + Number(both[2]);
  const unit = /^([\d.,\s]+?)\s*(h|hrs?|hours?|heures?|m|mins?|minutes?)?\.?$/.exec(text);
  const number = unit ? readNumber(unit[1] ?? '') : null;
  if (number === null) return null;
  const inMinutes = unit?.[2] ? unit[2].startsWith('m') : bare === 'minutes';
  return Math.round(inMinutes ? number : number * 60);
}

/** A quantity with its unit ("49 km", "2 h", "1"); null when it is none. */
export function readQuantity(cell: Cell): { quantity: number; unit: 'each' | 'km' | 'hour' } | null {
  if (typeof cell === 'number') return { quantity: cell, unit: 'each' };
  const match = /^([\d.,\s]+?)\s*(km|kms|kilom\S*|h|hrs?|hours?|heures?)?\.?$/i.exec(cellText(cell));
  const quantity = match ? readNumber(match[1] ?? '') : null;
  if (quantity === null) return null;
  const unit = match?.[2]?.toLowerCase();
  return { quantity, unit: unit === undefined ? 'each' : unit.startsWith('k') ? 'km' : 'hour' };
}
