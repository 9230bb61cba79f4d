import type { Tone } from '@/components/ui/blocks';
import type { ConcernKind } from '@/domain/readiness/words';

const LEFT_OUT: readonly ConcernKind[] = ['missing', 'undelivered', 'no-advisor', 'advisors-left-out'];
const QUIET: readonly ConcernKind[] = ['papers-due', 'nothing-offered', 'to-tell', 'requests-waiting'];

/** Red only for being left out; what is only still to do has no colour of its own. */
export const toneOf = (kind: ConcernKind): Tone | undefined =>
  LEFT_OUT.includes(kind) ? 'gap' : QUIET.includes(kind) ? undefined : 'warn';
