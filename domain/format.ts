import type { Day } from './calendar';
import type { Language } from './people/words';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-CA', fr: 'fr-CA' };
const NO_BREAK = '\u00a0';

/** Days are whole days of the team's zone: they are formatted in UTC, where no clock can move them. */
const instant = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayFormat = (options: Intl.DateTimeFormatOptions) => {
  const make = (locale: string) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return { en: make('en-GB'), fr: make(LOCALES.fr) };
};

const LONG = dayFormat({ day: 'numeric', month: 'long', year: 'numeric' });
const SHORT = dayFormat({ day: 'numeric', month: 'short' });
const SHORT_YEAR = dayFormat({ day: 'numeric', month: 'short', year: 'numeric' });
const WEEKDAY = dayFormat({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = dayFormat({ month: 'long', year: 'numeric' });

/** "1er janvier": the first of a month, in French. */
const ordinal = (text: string, locale: Language): string =>
  locale === 'fr' ? text.replace(/(^|\s)1 (?=\p{L})/u, `$11er${NO_BREAK}`) : text;

/** Keeps the day and its month on one line. */
const bound = (text: string): string =>
  text.replace(/\bSept\b/, 'Sep').replace(/(\d+(?:er)?) (?=\p{L})/u, `$1${NO_BREAK}`);

const written = (formats: Record<Language, Intl.DateTimeFormat>, day: Day, locale: Language): string =>
  bound(ordinal(formats[locale].format(instant(day)), locale));

/** 31 October 2026; 31 octobre 2026. */
export const formatDay = (day: Day, locale: Language): string => written(LONG, day, locale);
/** 31 Oct; 31 oct. Without a year: where the year is plain from the place. */
export const formatDayShort = (day: Day, locale: Language): string => written(SHORT, day, locale);
/** 31 Oct 2026; 31 oct. 2026. */
export const formatDayMedium = (day: Day, locale: Language): string => written(SHORT_YEAR, day, locale);
/** Saturday 31 October 2026; samedi 31 octobre 2026. */
export const formatWeekday = (day: Day, locale: Language): string =>
  written(WEEKDAY, day, locale).replace(/^(\p{L}+),/u, '$1');
/** October 2026; octobre 2026. */
export const formatMonth = (day: Day, locale: Language): string => MONTH[locale].format(instant(day));
/** Money from integer cents: $1,234.50; 1 234,50 $. */
export const formatMoney = (cents: number, locale: Language): string =>
  new Intl.NumberFormat(LOCALES[locale], { style: 'currency', currency: 'CAD', currencyDisplay: 'narrowSymbol' })
    .format(cents / 100)
    .replace(/[\s\u202f]/g, NO_BREAK);

/** A length of time from whole minutes: 1 h 30 min; in both languages, with no-break spaces. */
export function formatMinutes(minutes: number, locale: Language): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}${NO_BREAK}min`;
  const whole = `${formatNumber(hours, locale)}${NO_BREAK}h`;
  if (rest === 0) return whole;
  return locale === 'fr'
    ? `${whole}${NO_BREAK}${String(rest).padStart(2, '0')}`
    : `${whole}${NO_BREAK}${rest}${NO_BREAK}min`;
}

/** A share in whole percent: 38%; 38 %. Null where the denominator is 0: there is no figure. */
export function formatPercent(numerator: number, denominator: number, locale: Language): string | null {
  if (denominator === 0) return null;
  return new Intl.NumberFormat(LOCALES[locale], { style: 'percent', maximumFractionDigits: 0 })
    .format(numerator / denominator)
    .replace(/[\s\u202f]/g, NO_BREAK);
}

/** 1,234; 1 234. */
export const formatNumber = (value: number, locale: Language): string =>
  new Intl.NumberFormat(LOCALES[locale]).format(value).replace(/[\s\u202f]/g, NO_BREAK);

const times = new Map<string, Intl.DateTimeFormat>();
/** Made once for each zone and language: making one takes a hundred times as long as using it. */
function timeFormat(timeZone: string, locale: Language): Intl.DateTimeFormat {
  const made = times.get(locale + timeZone);
  if (made) return made;
  const format = new Intl.DateTimeFormat(LOCALES[locale], { timeZone, hour: 'numeric', minute: '2-digit' });
  times.set(locale + timeZone, format);
  return format;
}

/** A clock time of an instant (UTC ms) in a zone: 6:30 p.m.; 18 h 30. */
export function formatTime(at: number, timeZone: string, locale: Language): string {
  const text = timeFormat(timeZone, locale).format(at);
  return text.replace(/[\s\u202f]/g, NO_BREAK);
}

/** A moment (UTC ms) in a zone: 31 October 2026, 6:30 p.m.; 31 octobre 2026, 18 h 30. */
export function formatMoment(at: number, timeZone: string, locale: Language): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
  return `${formatDay(day, locale)}, ${formatTime(at, timeZone, locale)}`;
}
