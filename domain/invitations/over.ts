import { type Day, dayOf } from '../calendar';

/** A meeting is over with its end; with its day, where no record says when it ends. */
export const isOver = (meeting: { onDay: Day; endsAt: number | null }, now: number, timeZone: string): boolean =>
  meeting.endsAt === null ? meeting.onDay < dayOf(now, timeZone) : meeting.endsAt < now;
