import { type Day, dayOf } from '../calendar';
import type { MeetingState } from './words';

/** Whether a meeting is still to come, or under way: only then is there something to say to who may come. */
export function isAhead(
  { state, on, startsAt, endsAt }: { state: MeetingState; on: Day; startsAt: number | null; endsAt: number | null },
  now: number,
  timeZone: string,
): boolean {
  if (state !== 'scheduled') return false;
  const ends = endsAt ?? startsAt;
  return ends === null ? on >= dayOf(now, timeZone) : ends > now;
}
