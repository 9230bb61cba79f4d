import type { Day } from '../calendar';
import { loopOf, type StepTaken } from './loop';
import type { SuggestionState } from './words';

/** A step with the day that ends it: of a pause, or by which an owner is to answer. */
export type Step = StepTaken & { until: Day | null };

/** What can be done about a suggestion next. */
export const moves = [
  'acknowledge',
  'assign',
  'decide',
  'change-made',
  'tell',
  'pause',
  'resume',
  'note-seen',
  'confirm',
  'reopen',
] as const;
export type Move = (typeof moves)[number];

/** How far a suggestion came, in order of time. */
export function stateOf(steps: readonly StepTaken[]): SuggestionState {
  const loop = loopOf(steps);
  if (loop.confirmedOn !== null) return 'confirmed';
  if (loop.seenOn !== null) return 'seen';
  if (loop.toldOn !== null) return 'told';
  if (loop.decidedOn !== null) return 'decided';
  const since = steps.slice(steps.findLastIndex(({ step }) => step === 'reopened') + 1);
  if (since.some(({ step }) => step === 'assigned')) return 'assigned';
  if (loop.reopenedOn !== null) return 'reopened';
  return loop.acknowledgedOn === null ? 'new' : 'acknowledged';
}

/** The day to which a suggestion is paused, on a day; null when its clock runs. */
export function pausedUntil(steps: readonly Step[], today: Day): Day | null {
  const last = steps.findLast(({ step }) => step === 'paused' || step === 'resumed');
  const until = last?.step === 'paused' ? last.until : null;
  return until !== null && until > today ? until : null;
}

/** The moves open in each state, the one that brings it on first. Told before it is decided, an author is told of progress. */
const open: Readonly<Record<SuggestionState, readonly Move[]>> = {
  new: ['acknowledge', 'assign', 'decide', 'tell', 'pause'],
  acknowledged: ['assign', 'decide', 'tell', 'pause'],
  assigned: ['decide', 'assign', 'tell', 'pause'],
  reopened: ['assign', 'decide', 'tell', 'pause'],
  decided: ['tell', 'change-made', 'decide'],
  told: ['note-seen', 'confirm', 'reopen', 'change-made', 'tell', 'decide'],
  seen: ['confirm', 'reopen', 'change-made', 'tell', 'decide'],
  confirmed: ['reopen', 'change-made', 'tell'],
};

/**
 * What can be done next. A paused one can be taken up again besides; what nobody in particular said can be told to
 * nobody, so it ends with the decision.
 */
export function nextMoves(steps: readonly Step[], today: Day, hasAuthor = true): Move[] {
  const list = open[stateOf(steps)].filter((move) => hasAuthor || !TO_AUTHOR.includes(move));
  return pausedUntil(steps, today) === null ? list : ['resume', ...list.filter((move) => move !== 'pause')];
}

const TO_AUTHOR: readonly Move[] = ['tell', 'note-seen', 'confirm', 'reopen'];
