import type { ContactChannel } from '../people/words';

/** What is known of the ways to a person. `paused`: they want no mail from Heard for now. */
export type Ways = {
  email: string | null;
  phone: string | null;
  address: string | null;
  prefers: ContactChannel | null;
  disabled: boolean;
  paused: boolean;
};

/**
 * How a person is told of a meeting: the way they prefer; else by mail where it may go, by phone, on paper. Who can be
 * reached in no way known stands among those to call, so that nobody is forgotten.
 */
export function reachOf({ email, phone, address, prefers, disabled, paused }: Ways): ContactChannel {
  if (prefers === 'phone' || prefers === 'paper') return prefers;
  if (email !== null && !disabled && !paused) return 'email';
  return phone === null && address !== null ? 'paper' : 'phone';
}

/** Whether a change is so close to its meeting that the mail about it goes out at night too: within a day. */
export const isUrgent = (startsAt: number, now: number): boolean => startsAt - now < DAY;
const DAY = 86_400_000;
