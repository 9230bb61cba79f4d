import { groupsBy, seatsOn } from '../groups/queries';
import { thresholdsOn } from '../settings/queries';
import type { Viewer } from '../viewer';
import { motionsOf } from '../votes/queries';
import { answerFacts } from './answer-queries';
import { type EquityReport, equityReport } from './equity';
import type { Period } from './facts';
import { meetingFacts } from './meeting-queries';
import { canSeeEquity, canSeeEveryGroup, canSeeGroup } from './policy';
import { saidNoOf } from './said-no-figures';
import { saidNoFacts } from './said-no-queries';

/**
 * The engagement equity report of a period, seen from a day: the whole team's for the office and leaders, their own
 * group's for a chair, null for others. Everyone's is computed whole and then cut: what is hidden to protect a few
 * must not depend on who asks.
 */
export function equityOf(viewer: Viewer, period: Period): EquityReport | null {
  if (!canSeeEquity(viewer)) return null;
  const thresholds = thresholdsOn(viewer, period.asOf);
  const isOver = period.to < period.asOf;
  const until = isOver ? period.to : period.asOf;
  const facts = {
    groups: groupsBy(viewer),
    seats: seatsOn(viewer, until),
    motions: motionsOf(viewer, period.from, until),
    ...meetingFacts(viewer, period, thresholds['late-notice-days']),
    ...answerFacts(viewer, period),
  };
  const report = equityReport(facts, period, thresholds);
  if (canSeeEveryGroup(viewer)) {
    const { nos, leftOut } = saidNoFacts(viewer, period);
    return { ...report, saidNo: saidNoOf(nos, leftOut, thresholds) };
  }
  return {
    ...report,
    overall: null,
    saidNo: null,
    groups: report.groups.filter(({ groupId }) => canSeeGroup(viewer, groupId)),
  };
}
