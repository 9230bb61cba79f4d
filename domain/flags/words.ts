/** The rules that find something, by the id the records and the pages use. */
export const flagRules = [
  'left-out',
  'had-to-ask',
  'never-invited',
  'late-notice',
  'effectively-excluded',
  'drifting-away',
  'over-load',
  'seat-without-vote',
  'structural-gap',
  'lone-voice',
  'invitation-parity',
  'guest-parity',
  'unanswered',
  'decision-overdue',
  'never-told',
  'feedback-without-follow-up',
  'out-of-pocket',
  'unclaimed',
] as const;
export type FlagRule = (typeof flagRules)[number];

/** The rules about a group; the others are about one advisor. */
export const groupRules = [
  'structural-gap',
  'lone-voice',
  'invitation-parity',
  'guest-parity',
] as const satisfies readonly FlagRule[];
export type PersonRule = Exclude<FlagRule, (typeof groupRules)[number]>;
export const isAboutPerson = (rule: FlagRule): rule is PersonRule => !groupRules.some((group) => group === rule);

/** The rules about money: finance sees these and no others. */
export const moneyRules = ['out-of-pocket', 'unclaimed'] as const satisfies readonly FlagRule[];

/** The rules that speak of what someone needs: for the coordinators and the person alone. */
export const needRules = ['effectively-excluded'] as const satisfies readonly FlagRule[];

export const flagSteps = ['found', 'taken-up', 'dismissed', 'resolved'] as const;
export type FlagStep = (typeof flagSteps)[number];

export const flagStates = ['open', 'being-handled', 'resolved', 'dismissed'] as const;
export type FlagState = (typeof flagStates)[number];

/** What a row of evidence shows. */
export const evidenceWords = [
  'not-invited-key',
  'not-invited',
  'came-by-asking',
  'held-without-invitation',
  'told-later',
  'seat-has-no-vote',
  'others-vote',
  'no-advisor-votes',
  'seat-not-an-advisors',
  'advisor-seat-vacant',
  'advisor-seat-without-vote',
  'alternate-for-an-advisor',
  'one-advisor',
  'need-not-met',
  'told-too-late',
  'came-before',
  'not-come-since',
  'sits-in',
  'gave-time',
  'invited-less',
  'partners-brought',
  'partners-might',
  'not-acknowledged',
  'not-decided',
  'not-told',
  'nothing-told',
  'answer-nothing-told',
  'not-paid',
  'paid-late',
  'not-claimed',
] as const;
export type EvidenceWord = (typeof evidenceWords)[number];

/** The kinds of rows that evidence points at. */
export const evidenceKinds = ['meeting', 'group', 'seat', 'suggestion', 'ask', 'claim-line', 'contribution'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
