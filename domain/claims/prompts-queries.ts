import type { Day } from '../calendar';
import type { Viewer } from '../viewer';

type About = { on: Day | null; group: string | null; title: string | null };

/**
 * What waits for an advisor on their own pages about their costs: a meeting they came to in person with neither a
 * claim nor "I do not want to" (`aboutCents`: what they asked for of late; null when nothing tells), a claim begun
 * and not sent, a claim sent back with what is missing, an honorarium offered and not answered.
 */
export type ClaimPrompt =
  | ({ kind: 'meeting'; meetingId: string; aboutCents: number | null } & About)
  | ({ kind: 'draft'; claimId: string; cents: number } & About)
  | ({ kind: 'returned'; claimId: string; cents: number; because: string; returnedOn: Day } & About)
  | ({ kind: 'honorarium'; honorariumId: string; cents: number; stamp: string } & About);

/** Their own, and nobody else's, the most pressing first. */
export const claimPrompts = (_viewer: Viewer, _today: Day): ClaimPrompt[] => [];
