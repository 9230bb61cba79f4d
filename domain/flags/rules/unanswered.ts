import type { Rule } from '../finding';
import { dayWaited, stepDay } from '../waiting';
import { waitingFindings } from '../waiting-findings';

/** A suggestion raised over 14 days ago and still not acknowledged; giving it to someone, or a decision, acknowledges. Measured in suggestions. */
export const unanswered: Rule = (facts, thresholds, now) =>
  waitingFindings(facts, 'unanswered', 'not-acknowledged', (suggestion) => {
    const due = dayWaited(suggestion, thresholds['unanswered-days'] + 1);
    return due <= now && stepDay(suggestion, 'acknowledged', 'assigned', 'decided') === undefined ? due : undefined;
  });
