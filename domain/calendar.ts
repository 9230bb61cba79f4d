/** A calendar day in the team's time zone, YYYY-MM-DD. Days compare as text. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
const asUtc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

export const addDays = (day: Day, days: number): Day =>
  new Date(asUtc(day) + days * MS_PER_DAY).toISOString().slice(0, 10);

/** Calendar days from one day to another; negative when the second comes first. */
export const daysBetween = (from: Day, to: Day): number => Math.round((asUtc(to) - asUtc(from)) / MS_PER_DAY);

/** The same day of the month some months earlier (or its last day, where the month is shorter). */
export function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The same day of the month some months later (or its last day, where the month is shorter). */
export const monthsAfter = (day: Day, months: number): Day => monthsBefore(day, -months);

/** Whether a text is a day that exists. */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = asUtc(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

type Clock = (timeZone: string) => Intl.DateTimeFormat;
/** A format by time zone, made once: making one takes a hundred times as long as using it. */
function clock(options: Intl.DateTimeFormatOptions): Clock {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (timeZone) => {
    const format = made.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, ...options });
    made.set(timeZone, format);
    return format;
  };
}

const DATE = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
const dayClock = clock(DATE);
const timeClock = clock({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const hourClock = clock({ hour: '2-digit', hourCycle: 'h23' });
const wholeClock = clock({ hourCycle: 'h23', ...DATE, hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** The calendar day of an instant (UTC ms) in a time zone. */
export const dayOf = (instant: number, timeZone: string): Day => dayClock(timeZone).format(instant);

/**
 * The instant (UTC ms) at which clocks in a zone show this day and time (HH:MM). In the hour that daylight
 * saving skips, the time an hour later; in the hour it repeats, the first of the two.
 */
export function instantOf(day: Day, time: string, timeZone: string): number {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const guesses = [wall - offsetAt(wall - MS_PER_DAY, timeZone), wall - offsetAt(wall + MS_PER_DAY, timeZone)];
  const exact = guesses.filter((guess) => guess + offsetAt(guess, timeZone) === wall);
  return exact.length > 0 ? Math.min(...exact) : Math.max(...guesses);
}

function offsetAt(instant: number, timeZone: string): number {
  const parts = wholeClock(timeZone).formatToParts(instant);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '00';
  const shown = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`;
  return Date.parse(shown) - Math.floor(instant / 1000) * 1000;
}

/** The time (HH:MM) that clocks in a zone show at an instant (UTC ms). */
export const timeOf = (instant: number, timeZone: string): string => timeClock(timeZone).format(instant);

/** The part of the day that an instant (UTC ms) falls in, in a time zone: for a greeting. */
export function partOfDay(instant: number, timeZone: string): 'morning' | 'afternoon' | 'evening' {
  const hour = hourClock(timeZone).format(instant);
  if (Number(hour) < 12) return 'morning';
  return Number(hour) < 18 ? 'afternoon' : 'evening';
}
