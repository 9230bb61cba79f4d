import { type Cell, cellText } from '../sheet';

/** An amount as written ("$1,234.50", "1 234,50 $", 12.5) in cents; null when it is none or is negative. */
export function readCents(cell: Cell): number | null {
  const number =
    typeof cell === 'number' ? cell : readNumber(cellText(cell).replace(/\$|\bCAD\b|\bCA\b|\bdollars?\b/gi, ''));
  if (number === null || number < 0 || number > 1_000_000) return null;
  const cents = Math.round(number * 100);
  return Math.abs(cents - number * 100) < 0.01 ? cents : null;
}

/** A number with a decimal point or comma, and thousands parted by spaces, commas, points or apostrophes. */
export function readNumber(text: string): number | null {
  const packed = text.replace(/[\s']/g, '');
  if (!/^\d[\d.,]*$/.test(packed)) return null;
  const marks = packed.replace(/\d/g, '');
  const last = Math.max(packed.lastIndexOf('.'), packed.lastIndexOf(','));
  const decimals = packed.length - last - 1;
  const grouped = marks.length > 1 && new Set(marks).size === 1;
  const thousands = marks.length === 1 && marks === ',' && decimals === 3;
  if (last < 0 || grouped || thousands) return groupsOfThree(packed) ? Number(packed.replace(/[.,]/g, '')) : null;
  const whole = packed.slice(0, last);
  if (!groupsOfThree(whole)) return null;
  return Number(`${whole.replace(/[.,]/g, '')}.${packed.slice(last + 1) || '0'}`);
}

const groupsOfThree = (text: string): boolean => /^\d+$/.test(text) || /^\d{1,3}([.,]\d{3})+$/.test(text);
