/** The steps of a suggestion's history, which is only added to. */
export const suggestionSteps = [
  'acknowledged',
  'assigned',
  'decided',
  'changed',
  'told',
  'told-withdrawn',
  'seen',
  'confirmed',
  'reopened',
  'paused',
  'resumed',
  'corrected',
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

/** How the author was told, or came to see it: on their own page, or by the page the mail leads to. */
export const toldChannels = ['email', 'phone', 'paper', 'in-person', 'record', 'own-page', 'mail-page'] as const;
export type ToldChannel = (typeof toldChannels)[number];

/** How a suggestion stands, read from its steps (lifecycle.ts). */
export const suggestionStates = [
  'new',
  'acknowledged',
  'assigned',
  'decided',
  'told',
  'seen',
  'confirmed',
  'reopened',
] as const;
export type SuggestionState = (typeof suggestionStates)[number];

/** How the office tells an author by itself; by mail it is written first, and told when the mail server took it. */
export const tellingChannels = ['email', 'phone', 'paper', 'in-person'] as const satisfies readonly ToldChannel[];
export type TellingChannel = (typeof tellingChannels)[number];
