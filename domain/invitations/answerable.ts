import { type Day, dayOf } from '../calendar';
import type { MeetingState } from '../meetings/words';
import { linkEnd } from './link-end';

/** What decides whether an invitation can be answered now. `link` is null when it is answered on one's own page. */
export type Asked = {
  withdrawnAt: number | null;
  meeting: { on: Day; startsAt: number | null; state: MeetingState };
  link: { revokedAt: number | null; endsAt: number } | null;
};

/** Why it cannot: taken back by the office, the link stopped or over, the meeting cancelled or begun. */
export const shutReasons = ['withdrawn', 'stopped', 'ended', 'cancelled', 'begun'] as const;
export type ShutReason = (typeof shutReasons)[number];

/** Why an invitation cannot be answered now; null while it can: until the meeting begins, by a link that is live. */
export function whyShut({ withdrawnAt, meeting, link }: Asked, now: number, timeZone: string): ShutReason | null {
  if (withdrawnAt !== null) return 'withdrawn';
  if (link !== null && link.revokedAt !== null) return 'stopped';
  // As long as was promised, and longer when the meeting was moved to a later day.
  if (link !== null && now >= link.endsAt && now >= linkEnd(meeting.on, timeZone)) return 'ended';
  if (meeting.state === 'cancelled') return 'cancelled';
  return hasBegun(meeting, now, timeZone) ? 'begun' : null;
}

/** A meeting whose hour nobody wrote down begins with the end of its day. */
function hasBegun({ on, startsAt, state }: Asked['meeting'], now: number, timeZone: string): boolean {
  if (state === 'held') return true;
  return startsAt === null ? dayOf(now, timeZone) > on : now >= startsAt;
}
