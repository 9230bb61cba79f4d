/** The steps of a suggestion's history, which is only added to. */
export const suggestionSteps = [
  'acknowledged',
  'decided',
  'told',
  'told-withdrawn',
  'seen',
  'confirmed',
  'reopened',
  'paused',
  'resumed',
] as const;
export type SuggestionStep = (typeof suggestionSteps)[number];

export const decisions = ['adopted', 'adopted-in-part', 'not-adopted', 'referred'] as const;
export type Decision = (typeof decisions)[number];

export const notAdoptedReasons = [
  'outside-mandate',
  'cost',
  'not-feasible',
  'already-in-place',
  'conflicts-with-policy',
  'other',
] as const;
export type NotAdoptedReason = (typeof notAdoptedReasons)[number];

export const toldChannels = ['email', 'phone', 'paper', 'in-person', 'record'] as const;
export type ToldChannel = (typeof toldChannels)[number];
