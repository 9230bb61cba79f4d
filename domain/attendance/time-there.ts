/** When a meeting began and ended, and when someone came and left: UTC ms, null where nobody knows. */
export type TimesThere = {
  startsAt: number | null;
  endsAt: number | null;
  arrivedAt: number | null;
  leftAt: number | null;
};

const MINUTE = 60_000;

/**
 * The minutes someone was at a meeting, by when they came and left: waiting for it to begin is not counted, staying
 * longer is. Null where nobody wrote down either, or too little is known; the meeting's own length holds then.
 */
export function minutesByTimes({ startsAt, endsAt, arrivedAt, leftAt }: TimesThere): number | null {
  if (arrivedAt === null && leftAt === null) return null;
  const from = arrivedAt === null ? startsAt : Math.max(arrivedAt, startsAt ?? arrivedAt);
  const to = leftAt ?? endsAt;
  return from === null || to === null ? null : Math.max(0, Math.round((to - from) / MINUTE));
}
