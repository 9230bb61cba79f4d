/** No one line of a volunteer's costs is more than this; more is a slip of the finger. */
export const MOST_CENTS = 1_000_000;

/** One group of digits at the end after a comma or a point, of one or two digits: the cents. */
const DECIMALS = /^(.*?)[.,](\d{1,2})$/;
/** Whole digits, or digits in groups of three with one separator throughout. */
const WHOLE = /^(?:\d{1,9}|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)$/;

/**
 * Cents of an amount as people write it: 12.50, $12.50, 12,50 $, 1,234.50, 1 234,50. Null when it cannot be told.
 * A minus is kept, so that it can be refused in words of its own.
 */
export function centsOf(text: string): number | null {
  const bare = text
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .replace(/^(-?)\s*\$/, '$1')
    .replace(/\s*\$$/, '')
    .trim();
  const negative = /^[-−]/.test(bare);
  const digits = bare.replace(/^[-−]\s*/, '');
  const [, before, cents = ''] = DECIMALS.exec(digits) ?? [];
  const whole = before ?? digits;
  if (!WHOLE.test(whole)) return null;
  const value = Number(whole.replace(/[, ]/g, '')) * 100 + Number(cents.padEnd(2, '0'));
  return negative ? -value : value;
}

/** A count of kilometres or hours, with one decimal or two: 12,5 or 12.5. Null when it cannot be told. */
export function quantityOf(text: string): number | null {
  const bare = text.replace(/\s*(km|h)\.?$/i, '').trim();
  return /^\d{1,5}([.,]\d{1,2})?$/.test(bare) ? Number(bare.replace(',', '.')) : null;
}
