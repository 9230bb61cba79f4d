import { addDays, type Day, monthsAfter } from '../calendar';
import { type OnboardingStep, onboardingSteps } from './words';

/** What is due is told this many days ahead. */
export const DUE_WITHIN = 60;

/** An onboarding step someone did, and the day it is to be done again, where it is. */
export type StepDone = { id: string; step: OnboardingStep; doneOn: Day; renewOn: Day | null };
/** How a step stands: never done, done, to be done again soon, or past the day it was to be done again. */
export type StepState = 'missing' | 'done' | 'renew-soon' | 'overdue';
export type StepStanding = { step: OnboardingStep; state: StepState; last: StepDone | null; earlier: StepDone[] };

/** Agreements are signed again each year, unless the office says otherwise. */
const MONTHS_TO_RENEWAL: Readonly<Partial<Record<OnboardingStep, number>>> = {
  'accountability-agreement': 12,
  'confidentiality-agreement': 12,
};

/** The day a step done on a day is to be done again, as a suggestion; null for what is done once. */
export function suggestedRenewal(step: OnboardingStep, doneOn: Day): Day | null {
  const months = MONTHS_TO_RENEWAL[step];
  return months === undefined ? null : monthsAfter(doneOn, months);
}

/** Every step in its order, and how it stands on a day: the last time it was done counts. */
export function standingOf(done: readonly StepDone[], today: Day): StepStanding[] {
  return onboardingSteps.map((step) => {
    const times = done
      .filter((time) => time.step === step)
      .sort((a, b) => b.doneOn.localeCompare(a.doneOn) || b.id.localeCompare(a.id));
    const [last = null, ...earlier] = times;
    return { step, state: stateOf(last, today), last, earlier };
  });
}

function stateOf(last: StepDone | null, today: Day): StepState {
  if (last === null) return 'missing';
  if (last.renewOn === null) return 'done';
  if (last.renewOn < today) return 'overdue';
  return last.renewOn <= addDays(today, DUE_WITHIN) ? 'renew-soon' : 'done';
}

export const isDue = ({ state }: { state: StepState }): boolean => state !== 'done';
