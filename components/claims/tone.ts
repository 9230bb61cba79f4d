import type { Tone } from '@/components/ui/blocks';
import type { ClaimState } from '@/domain/claims/words';

/** Red only where someone is unpaid, rust where someone must act, green where it is settled. */
export const toneOfClaim = (state: ClaimState): Tone | undefined => {
  if (state === 'paid') return 'ok';
  if (state === 'returned') return 'warn';
  return state === 'draft' ? undefined : 'gap';
};
