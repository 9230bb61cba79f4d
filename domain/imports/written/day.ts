import { type Day, isRealDay } from '../../calendar';
import { nameKey } from '../../people/names';
import { type Cell, cellText, isMoment } from '../sheet';

export type DayProblem = 'not-a-date' | 'impossible-date' | 'ambiguous-date';
export type ReadDay = { day: Day } | { problem: DayProblem };

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'febr', 'fevrier', 'fevr', 'fev'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juill', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
];
const WEEKDAYS =
  /\b(mon|tues?|weds?|wednes|thu(rs)?|fri|sat(ur)?|sun)(day)?\b|\b(lun|mer|mercre|jeu|ven|vendre|sam|same|diman)(di|che)?\b|\bmardi\b|\bdim\b|\b(le|the|of|de)\b/g;
/** "mar." is a Tuesday where another month stands beside it, and March elsewhere. */
const TUESDAY = 'mar';
const TIME_AFTER =
  /(?:[T ]|,? (?:à|at) )\d{1,2}(?::\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:z|[ap]\.?m\.?|[+-]\d{2}:?\d{2})?| ?h(?: ?\d{2})?|\s*[ap]\.?m\.?)$/i;
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

/**
 * Reads a day as offices write them, in English and French, or as Excel keeps them. A day such as 03/04/2026 is
 * ambiguous unless `dayFirst` is said; a two-digit year is of this century.
 */
export function readDay(cell: Cell, dayFirst?: boolean): ReadDay {
  if (isMoment(cell)) return check(cell.day);
  const text = cellText(cell);
  const serial = Number(text);
  if (/^\d{5}(\.\d+)?$/.test(text) && serial >= FIRST_SERIAL && serial < LAST_SERIAL) return { day: serialDay(serial) };
  return readText(text, dayFirst);
}

/** The day of an Excel serial number (1900 system). */
export const serialDay = (serial: number): Day =>
  new Date(Math.round((Math.floor(serial) - 25_569) * 86_400_000)).toISOString().slice(0, 10);

function readText(text: string, dayFirst: boolean | undefined): ReadDay {
  const plain = text.replace(TIME_AFTER, '').trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (iso) return check(isoDay(iso[1], iso[2], iso[3]));
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(plain);
  if (numeric) return readNumeric(Number(numeric[1]), Number(numeric[2]), numeric[3] ?? '', dayFirst);
  return readNamed(plain);
}

function readNumeric(first: number, second: number, year: string, dayFirst: boolean | undefined): ReadDay {
  if (first > 12 && second > 12) return { problem: 'impossible-date' };
  if (first === 0 || second === 0) return { problem: 'impossible-date' };
  const dayComesFirst = first > 12 ? true : second > 12 ? false : first === second ? true : dayFirst;
  if (dayComesFirst === undefined) return { problem: 'ambiguous-date' };
  return dayComesFirst ? check(isoDay(year, second, first)) : check(isoDay(year, first, second));
}

function readNamed(text: string): ReadDay {
  const { parts, month } = namedParts(text);
  const numbers = parts.filter((part) => /^\d/.test(part)).map((part) => part.replace(/(st|nd|rd|th|er|e)$/, ''));
  if (month === 0 || parts.length !== 3 || numbers.length !== 2 || numbers.some((n) => !/^\d+$/.test(n))) {
    return { problem: 'not-a-date' };
  }
  const [first = '', second = ''] = numbers;
  return first.length === 4 ? check(isoDay(first, month, second)) : check(isoDay(second, month, first));
}

/** The words of a date without its weekday, and the month they name (0 when none). */
function namedParts(text: string): { parts: string[]; month: number } {
  const words = nameKey(text).replace(WEEKDAYS, ' ').split(' ').filter(Boolean);
  const monthOf = (parts: string[]) => MONTHS.findIndex((names) => parts.some((part) => names.includes(part))) + 1;
  const withoutTuesday = words.filter((word, i) => i > 0 || word !== TUESDAY);
  const parts = monthOf(withoutTuesday) > 0 ? withoutTuesday : words;
  return { parts, month: monthOf(parts) };
}

const isoDay = (year: unknown, month: unknown, day: unknown): string => {
  const fullYear = String(year).length === 2 ? `20${year}` : String(year);
  return `${fullYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

const check = (day: string): ReadDay =>
  isRealDay(day) && day >= '1900' && day < '2200' ? { day } : { problem: 'impossible-date' };

/** A day written without its year ("Nov 10", "10 nov."), as month and day; null when it is not that. */
export function readDayOfYear(text: string): string | null {
  const { parts, month } = namedParts(text);
  const day = parts.map((part) => part.replace(/(st|nd|rd|th|er)$/, '')).find((part) => /^\d{1,2}$/.test(part));
  if (month === 0 || day === undefined || parts.length !== 2) return null;
  return `${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A month or year alone ("March 2024", "2024-03", "2023") as its first day; null when it is not that. */
export function readMonth(text: string): Day | null {
  const iso = /^(\d{4})(?:[-/](\d{1,2}))?$/.exec(text.trim());
  if (iso) return validOrNull(isoDay(iso[1], iso[2] ?? 1, 1));
  const { parts, month } = namedParts(text);
  const year = parts.find((part) => /^\d{4}$/.test(part));
  return month > 0 && year !== undefined && parts.length === 2 ? validOrNull(isoDay(year, month, 1)) : null;
}

const validOrNull = (day: string): Day | null => {
  const read = check(day);
  return 'day' in read ? read.day : null;
};
