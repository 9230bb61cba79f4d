import type { Rule } from '../finding';
import { dayWaited, sinceReopened, stepDay } from '../waiting';
import { waitingFindings } from '../waiting-findings';

/**
 * A suggestion raised over 90 days ago and still not decided; one that its author reopened waits for a decision anew,
 * from that day. Measured in suggestions.
 */
export const decisionOverdue: Rule = (facts, thresholds, now) =>
  waitingFindings(facts, 'decision-overdue', 'not-decided', (suggestion) => {
    const waiting = sinceReopened(suggestion);
    const due = dayWaited(waiting, thresholds['decision-overdue-days'] + 1);
    return due <= now && stepDay(waiting, 'decided') === undefined ? due : undefined;
  });
