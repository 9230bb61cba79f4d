import { addDays, type Day } from '../calendar';
import type { WaitingFor } from './forms';
import type { SuggestionState } from './words';

type Standing = {
  state: SuggestionState;
  personId: string | null;
  ownerName: string | null;
  dueOn: Day | null;
  pausedUntil: Day | null;
};

/** How long before an owner's day the office thinks of it. */
const BEFORE_DUE = 7;

/**
 * What a suggestion waits for from the office; null when for nothing, or not now. What an owner has in hand waits for
 * the owner once their day is near; with no day it waits for the decision. What nobody in particular said is told
 * to nobody.
 */
export function nextOf({ state, personId, dueOn, pausedUntil }: Standing, today: Day): WaitingFor | null {
  if (pausedUntil !== null) return null;
  if (state === 'new') return 'acknowledge';
  if (state === 'acknowledged' || state === 'reopened') return 'assign';
  if (state === 'decided') return personId === null ? null : 'tell';
  if (state !== 'assigned') return null;
  if (dueOn === null) return 'decide';
  return dueOn <= addDays(today, BEFORE_DUE) ? 'hear-owner' : null;
}
