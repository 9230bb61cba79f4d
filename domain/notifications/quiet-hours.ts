import { addDays, dayOf, instantOf, timeOf } from '../calendar';

/** From which hour of the evening to which of the morning no mail goes out, by the clocks of the team's zone. */
export type QuietHours = { fromHour: number; untilHour: number };

/** When the quiet hours that it is in end (UTC ms); null when it is in none. From an hour until the same: never quiet. */
export function quietUntil(now: number, { fromHour, untilHour }: QuietHours, timeZone: string): number | null {
  const hour = Number(timeOf(now, timeZone).slice(0, 2));
  const overNight = fromHour > untilHour;
  const quiet = overNight ? hour >= fromHour || hour < untilHour : hour >= fromHour && hour < untilHour;
  if (!quiet) return null;
  const today = dayOf(now, timeZone);
  const ends = overNight && hour >= fromHour ? addDays(today, 1) : today;
  return instantOf(ends, `${String(untilHour).padStart(2, '0')}:00`, timeZone);
}
