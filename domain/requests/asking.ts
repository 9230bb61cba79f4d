import type { Day } from '../calendar';
import type { MeetingState } from '../meetings/words';

/** A meeting as someone who would like to come finds it. Times are UTC ms. */
export type Asked = {
  on: Day;
  endsAt: number | null;
  state: MeetingState;
  /** Their own invitation stands. */
  invited: boolean;
};

/** Why nobody can ask to come to a meeting any more; null while they can. */
export function tooLateToAsk({ on, endsAt, state, invited }: Asked, today: Day, now: number): string | null {
  if (state === 'cancelled') return 'meeting-cancelled';
  if (state === 'held' || on < today || (endsAt !== null && endsAt < now)) return 'meeting-over';
  return invited ? 'invited-already' : null;
}
