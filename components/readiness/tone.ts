import type { Tone } from '@/components/ui/blocks';
import type { ConcernKind } from '@/domain/readiness/words';

const leftOut = ['missing', 'undelivered', 'no-advisor', 'advisors-left-out'] as const;
type LeftOut = (typeof leftOut)[number];
const QUIET: readonly ConcernKind[] = ['papers-due', 'nothing-offered', 'to-tell', 'requests-waiting'];

/** Whether someone does not hear of the meeting, or has no place at it. */
export const isLeftOut = (kind: ConcernKind): kind is LeftOut => leftOut.some((one) => one === kind);

/** Red only for being left out; what is only still to do has no colour of its own. */
export const toneOf = (kind: ConcernKind): Tone | undefined =>
  isLeftOut(kind) ? 'gap' : QUIET.includes(kind) ? undefined : 'warn';
