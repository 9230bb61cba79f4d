import type { Day } from '../calendar';
import type { FlagState, FlagStep } from './words';

/** What was done about a flag; `measure` is how bad it stood then. */
export type Step = {
  step: FlagStep;
  onDay: Day;
  at: number;
  by: string | null;
  reason: string | null;
  measure: number | null;
};
type Found = { measure: number } | null;

/**
 * How a flag stands, from what the rule finds now (null: nothing) and what was done, in order of time. What is
 * no longer found is resolved by the data, whatever was done. A dismissed one comes back when it is worse.
 */
export function stateOf(found: Found, steps: readonly Step[]): FlagState {
  if (found === null) return 'resolved';
  const last = steps.at(-1);
  if (last?.step === 'taken-up') return 'being-handled';
  if (last?.step === 'dismissed' && found.measure <= (last.measure ?? 0)) return 'dismissed';
  return 'open';
}

/** The step that the data itself calls for, if any: found for the first time or again, or resolved. */
export function stepOfData(found: Found, steps: readonly Step[]): 'found' | 'resolved' | null {
  const last = steps.at(-1)?.step;
  if (found === null) return last === undefined || last === 'resolved' ? null : 'resolved';
  if (last === undefined || last === 'resolved') return 'found';
  return last === 'dismissed' && stateOf(found, steps) === 'open' ? 'found' : null;
}

/** What was taken up or dismissed can be opened again by someone; any other finding is the rule's, and nobody is named. */
export const isOpenedAgain = (step: Pick<Step, 'step' | 'by'>, before: Pick<Step, 'step'> | undefined): boolean =>
  step.step === 'found' && step.by !== null && (before?.step === 'taken-up' || before?.step === 'dismissed');

/** What may be done next, by how it stands. */
export const nextSteps: Readonly<Record<FlagState, readonly ('take-up' | 'dismiss' | 'reopen')[]>> = {
  open: ['take-up', 'dismiss'],
  'being-handled': ['dismiss', 'reopen'],
  dismissed: ['reopen'],
  resolved: [],
};
