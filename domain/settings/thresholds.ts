import { type RateName, rateDefaults, type ThresholdName, thresholdDefaults } from './words';

/** The thresholds by what they are about, in the order they are read. */
export const thresholdGroups = {
  year: ['window-months'],
  invited: [
    'late-notice-days',
    'late-papers-days',
    'told-late-meetings',
    'left-out-key-meetings',
    'left-out-in-a-row',
    'left-out-share-percent',
    'left-out-share-least-meetings',
    'had-to-ask-elsewhere',
    'never-invited-days',
  ],
  present: ['told-late-hours', 'drifting-came-least', 'drifting-came-of', 'drifting-missed'],
  load: ['over-load-groups', 'over-load-top-percent', 'over-load-days'],
  compared: ['parity-floor-percent', 'parity-least-places', 'lone-voice-people'],
  said: [
    'unanswered-days',
    'decision-overdue-days',
    'never-told-days',
    'no-follow-up-suggestions',
    'no-follow-up-days',
  ],
  costs: [
    'out-of-pocket-days',
    'unclaimed-days',
    'unclaimed-meetings',
    'returned-stuck-days',
    'over-cap-lines',
    'tax-watch-near-dollars',
    'tax-watch-over-dollars',
  ],
  mail: ['first-reminder-days', 'last-reminder-days', 'quiet-from-hour', 'quiet-until-hour', 'change-joins-minutes'],
} as const satisfies Record<string, readonly ThresholdName[]>;
export type ThresholdGroup = keyof typeof thresholdGroups;

/** The least and the most a threshold may be: beyond them a rule would find everyone, or nobody ever. */
export function boundsOf(name: ThresholdName): { least: number; most: number } {
  if (name.endsWith('-percent')) return { least: 1, most: 100 };
  if (name.endsWith('-hour')) return { least: 0, most: 23 };
  if (name.endsWith('-hours')) return { least: 1, most: 720 };
  if (name.endsWith('-minutes')) return { least: 0, most: 1440 };
  if (name.endsWith('-dollars')) return { least: 1, most: 100_000 };
  if (name.endsWith('-months')) return { least: 1, most: 36 };
  return { least: 1, most: name.endsWith('-days') ? 730 : 100 };
}

export const isThreshold = (name: string): name is ThresholdName => Object.hasOwn(thresholdDefaults, name);
export const isRate = (name: string): name is RateName => Object.hasOwn(rateDefaults, name);

/** The rates by what they pay. */
export const rateGroups = {
  mileage: ['mileage-south', 'mileage-north'],
  meals: ['meal-breakfast', 'meal-lunch', 'meal-dinner'],
  hours: ['dependant-care-hour', 'honorarium-hour'],
} as const satisfies Record<string, readonly RateName[]>;
export type RateGroup = keyof typeof rateGroups;
