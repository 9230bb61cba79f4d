import type { Day } from '../calendar';
import type { Decision, NotAdoptedReason, SuggestionStep } from './words';

/** A step as the records hold it. */
export type StepTaken = {
  step: SuggestionStep;
  on: Day;
  decision: Decision | null;
  reason: NotAdoptedReason | null;
  note: string | null;
};

/** How far a suggestion came, and the dates of it. Decided, told and seen are three dates. */
export type SuggestionLoop = {
  /** 0 said, 1 decided, 2 told, 3 seen. */
  reached: 0 | 1 | 2 | 3;
  acknowledgedOn: Day | null;
  decidedOn: Day | null;
  decision: Decision | null;
  reason: NotAdoptedReason | null;
  note: string | null;
  toldOn: Day | null;
  seenOn: Day | null;
  confirmedOn: Day | null;
  /** The author said that it did not happen, and nothing was decided since. */
  reopenedOn: Day | null;
};

const first = (steps: readonly StepTaken[], word: SuggestionStep, from: Day = ''): Day | null =>
  steps.find((step) => step.step === word && step.on >= from)?.on ?? null;

/** The day the author was told, on or after a day, unless a bounce took it back since. */
export function toldOf(steps: readonly Pick<StepTaken, 'step' | 'on'>[], from: Day = ''): Day | null {
  let told: Day | null = null;
  for (const { step, on } of steps) {
    if (step === 'told' && on >= from) told ??= on;
    if (step === 'told-withdrawn') told = null;
  }
  return told;
}

/**
 * Steps in order of time → how far it came. Only what was told after the decision counts as told of it; one that its
 * author reopened goes round again.
 */
export function loopOf(all: readonly StepTaken[]): SuggestionLoop {
  const again = all.findLastIndex((step) => step.step === 'reopened');
  const steps = all.slice(again + 1);
  const decided = steps.findLast((step) => step.step === 'decided');
  const toldOn = decided ? toldOf(steps, decided.on) : null;
  const seenOn = toldOn === null ? null : first(steps, 'seen', toldOn);
  return {
    reached: seenOn !== null ? 3 : toldOn !== null ? 2 : decided ? 1 : 0,
    acknowledgedOn: first(all, 'acknowledged'),
    decidedOn: decided?.on ?? null,
    decision: decided?.decision ?? null,
    reason: decided?.reason ?? null,
    note: decided?.note ?? null,
    toldOn,
    seenOn,
    confirmedOn: seenOn === null ? null : first(steps, 'confirmed', seenOn),
    reopenedOn: decided ? null : (all[again]?.on ?? null),
  };
}
