import type { Tone } from '@/components/ui/blocks';
import type { FlagRule, FlagState } from '@/domain/flags/words';

/** Red only for being left out or unpaid; the rest asks for attention. */
const gaps: readonly FlagRule[] = ['left-out', 'never-invited', 'out-of-pocket'];

export const toneOfRule = (rule: FlagRule): Tone => (gaps.includes(rule) ? 'gap' : 'warn');

export const toneOfState = (state: FlagState): Tone | undefined =>
  state === 'open' ? 'warn' : state === 'dismissed' ? undefined : 'ok';
