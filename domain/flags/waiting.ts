import { addDays, type Day, daysBetween } from '../calendar';
import type { StepFacts, SuggestionFacts } from './facts';
import { later } from './finding';

/**
 * The day by which a suggestion has waited a number of days, with its clock stopped while it was paused. A pause
 * runs from its day to its date, or to the day it was taken up again; one without a date stops nothing.
 */
export function dayWaited(suggestion: SuggestionFacts, days: number): Day {
  let reached = addDays(suggestion.raisedOn, days);
  for (const pause of pausesOf(suggestion.steps)) {
    if (pause.from < reached) reached = addDays(reached, daysBetween(pause.from, pause.to));
  }
  return reached;
}

/** Pauses in order of time, overlapping ones joined. */
function pausesOf(steps: readonly StepFacts[]): { from: Day; to: Day }[] {
  const pauses: { from: Day; to: Day }[] = [];
  for (const [i, step] of steps.entries()) {
    if (step.step !== 'paused' || step.until === null || step.until <= step.on) continue;
    const resumed = steps.slice(i + 1).find((after) => after.step === 'resumed')?.on;
    const to = resumed !== undefined && resumed < step.until ? resumed : step.until;
    const last = pauses.at(-1);
    if (last && step.on <= last.to) last.to = later(last.to, to);
    else pauses.push({ from: step.on, to });
  }
  return pauses;
}

/** As it waits since its author last said that the answer is none: from that day, with what happened after. */
export function sinceReopened(suggestion: SuggestionFacts): SuggestionFacts {
  const again = suggestion.steps.findLastIndex(({ step }) => step === 'reopened');
  const reopened = suggestion.steps[again];
  if (reopened === undefined) return suggestion;
  return { ...suggestion, raisedOn: reopened.on, steps: suggestion.steps.slice(again + 1) };
}

export const stepDay = (suggestion: SuggestionFacts, ...wanted: StepFacts['step'][]): Day | undefined =>
  suggestion.steps.find(({ step }) => wanted.includes(step))?.on;

export const lastStepDay = (suggestion: SuggestionFacts, wanted: StepFacts['step']): Day | undefined =>
  suggestion.steps.findLast(({ step }) => step === wanted)?.on;
