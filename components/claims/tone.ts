import type { Tone } from '@/components/ui/blocks';
import type { ClaimState } from '@/domain/claims/words';

/** Rust where the office has something to do, green where it is settled; how long someone waits is red beside it. */
export const toneOfClaim = (state: ClaimState): Tone | undefined => {
  if (state === 'paid') return 'ok';
  return state === 'submitted' || state === 'approved' ? 'warn' : undefined;
};
