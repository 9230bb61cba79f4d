import { dayOf } from '@/domain/calendar';
import { quietUntil } from '@/domain/notifications/quiet-hours';
import { ohtOf, thresholdsOn } from '@/domain/settings/queries';
import type { Viewer } from '@/domain/viewer';
import { clock } from './clock';
import { env } from './env';

/** Now, by the team's clocks; and, in hours in which people are left alone, when those end (UTC ms). */
export function mailMoment(viewer: Viewer): { now: number; today: string; quietUntil: number | null } {
  const now = clock();
  const { timeZone } = ohtOf(viewer);
  const today = dayOf(now, timeZone);
  const hours = thresholdsOn(viewer, today);
  const quiet = { fromHour: hours['quiet-from-hour'], untilHour: hours['quiet-until-hour'] };
  // The inbox of this machine wakes nobody.
  const toInbox = env().HEARD_SMTP_URL === undefined;
  return { now, today, quietUntil: toInbox ? null : quietUntil(now, quiet, timeZone) };
}
