import { addDays } from '../../calendar';
import { toldOf } from '../../suggestions/loop';
import type { Rule } from '../finding';
import { lastStepDay } from '../waiting';
import { waitingFindings } from '../waiting-findings';

/** Decided, and its author not told 14 days later. A group that nobody speaks for has nobody to tell. Measured in suggestions. */
export const neverTold: Rule = (facts, thresholds, now) =>
  waitingFindings(facts, 'never-told', 'not-told', (suggestion) => {
    const decided = lastStepDay(suggestion, 'decided');
    if (suggestion.personId === null || decided === undefined) return undefined;
    const due = addDays(decided, thresholds['never-told-days']);
    return due <= now && toldOf(suggestion.steps, decided) === null ? due : undefined;
  });
