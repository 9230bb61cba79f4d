/** The rules that find something, by the id the records and the pages use. */
export const flagRules = [
  'left-out',
  'had-to-ask',
  'never-invited',
  'late-notice',
  'seat-without-vote',
  'structural-gap',
  'lone-voice',
  'unanswered',
  'decision-overdue',
  'never-told',
  'feedback-without-follow-up',
  'out-of-pocket',
  'unclaimed',
] as const;
export type FlagRule = (typeof flagRules)[number];

export const flagSteps = ['found', 'taken-up', 'dismissed', 'resolved'] as const;
export type FlagStep = (typeof flagSteps)[number];

export const flagStates = ['open', 'being-handled', 'resolved', 'dismissed'] as const;
export type FlagState = (typeof flagStates)[number];
