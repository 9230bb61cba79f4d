import type { Day } from '../calendar';
import type { Thresholds } from '../settings/words';
import type { Facts } from './facts';
import type { Finding, Rule } from './finding';
import { decisionOverdue } from './rules/decision-overdue';
import { driftingAway } from './rules/drifting-away';
import { effectivelyExcluded } from './rules/effectively-excluded';
import { feedbackWithoutFollowUp } from './rules/feedback-without-follow-up';
import { guestParity } from './rules/guest-parity';
import { hadToAsk } from './rules/had-to-ask';
import { invitationParity } from './rules/invitation-parity';
import { lateNotice } from './rules/late-notice';
import { leftOut } from './rules/left-out';
import { loneVoice } from './rules/lone-voice';
import { neverInvited } from './rules/never-invited';
import { neverTold } from './rules/never-told';
import { outOfPocket } from './rules/out-of-pocket';
import { overLoad } from './rules/over-load';
import { seatWithoutVote } from './rules/seat-without-vote';
import { structuralGap } from './rules/structural-gap';
import { unanswered } from './rules/unanswered';
import { unclaimed } from './rules/unclaimed';
import type { FlagRule } from './words';

export const rules: Readonly<Record<FlagRule, Rule>> = {
  'left-out': leftOut,
  'had-to-ask': hadToAsk,
  'never-invited': neverInvited,
  'late-notice': lateNotice,
  'effectively-excluded': effectivelyExcluded,
  'drifting-away': driftingAway,
  'over-load': overLoad,
  'seat-without-vote': seatWithoutVote,
  'structural-gap': structuralGap,
  'lone-voice': loneVoice,
  'invitation-parity': invitationParity,
  'guest-parity': guestParity,
  unanswered,
  'decision-overdue': decisionOverdue,
  'never-told': neverTold,
  'feedback-without-follow-up': feedbackWithoutFollowUp,
  'out-of-pocket': outOfPocket,
  unclaimed,
};

/** Everything the rules find in the facts, in the order of the rules. */
export const findings = (facts: Facts, thresholds: Thresholds, now: Day): Finding[] =>
  Object.values(rules).flatMap((rule) => rule(facts, thresholds, now));
