import type { Day } from '../calendar';
import type { Viewer } from '../viewer';

/**
 * A claim that waits: for the office to look at it (`approve`), for finance (`pay`), or for the person, who was told
 * too long ago what is missing (`hear-from`: returned and stuck). `on` is the day of its first cost, `since` the day
 * from which it waits, `days` from then to today.
 */
export type WaitingClaim = {
  claimId: string;
  next: 'approve' | 'pay' | 'hear-from';
  personId: string;
  name: string;
  group: string | null;
  on: Day;
  since: Day;
  days: number;
  cents: number;
};

/** What the viewer is to see to, the longest waiting first. */
export const claimsWaiting = (_viewer: Viewer, _today: Day): WaitingClaim[] => [];
