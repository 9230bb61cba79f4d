import type { Rule } from '../finding';
import { dayWaited, stepDay } from '../waiting';
import { waitingFindings } from '../waiting-findings';

/** A suggestion raised over 90 days ago and still not decided. Measured in suggestions. */
export const decisionOverdue: Rule = (facts, thresholds, now) =>
  waitingFindings(facts, 'decision-overdue', 'not-decided', (suggestion) => {
    const due = dayWaited(suggestion, thresholds['decision-overdue-days'] + 1);
    return due <= now && stepDay(suggestion, 'decided') === undefined ? due : undefined;
  });
