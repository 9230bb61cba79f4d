/** Thresholds of the rules, with the defaults of the law of the project; an office changes them, dated. */
export const thresholdDefaults = {
  'window-months': 12,
  'late-notice-days': 7,
  'late-papers-days': 5,
  'parity-floor-percent': 80,
  'parity-least-places': 5,
  'left-out-key-meetings': 1,
  'left-out-in-a-row': 2,
  'left-out-share-percent': 25,
  'left-out-share-least-meetings': 4,
  'had-to-ask-elsewhere': 2,
  'never-invited-days': 60,
  'told-late-meetings': 2,
  'lone-voice-people': 5,
  'unanswered-days': 14,
  'decision-overdue-days': 90,
  'never-told-days': 14,
  'no-follow-up-suggestions': 2,
  'no-follow-up-days': 90,
  'out-of-pocket-days': 30,
  'unclaimed-days': 14,
  'unclaimed-meetings': 2,
  'tax-watch-near-dollars': 400,
  'tax-watch-over-dollars': 500,
  'returned-stuck-days': 30,
  'over-cap-lines': 3,
  'told-late-hours': 48,
  'drifting-came-least': 3,
  'drifting-came-of': 4,
  'drifting-missed': 3,
  'over-load-groups': 3,
  'over-load-top-percent': 10,
  'over-load-days': 90,
  'first-reminder-days': 7,
  'last-reminder-days': 2,
  'quiet-from-hour': 21,
  'quiet-until-hour': 8,
  'change-joins-minutes': 10,
} as const;

export const thresholdNames = Object.keys(thresholdDefaults) as ThresholdName[];
export type ThresholdName = keyof typeof thresholdDefaults;
export type Thresholds = Readonly<Record<ThresholdName, number>>;

export const rateNames = [
  'mileage-south',
  'mileage-north',
  'meal-breakfast',
  'meal-lunch',
  'meal-dinner',
  'dependant-care-hour',
  'honorarium-hour',
] as const;
export type RateName = (typeof rateNames)[number];
export type Rates = Readonly<Record<RateName, number>>;

/** Cents: per km, per meal, per hour. */
export const rateDefaults: Rates = {
  'mileage-south': 40,
  'mileage-north': 41,
  'meal-breakfast': 1000,
  'meal-lunch': 1250,
  'meal-dinner': 2250,
  'dependant-care-hour': 4000,
  'honorarium-hour': 2500,
};

/** Which of the two mileage rates a team pays. */
export const mileageZones = ['south', 'north'] as const;
export type MileageZone = (typeof mileageZones)[number];

/** The zones an Ontario team may keep. */
export const timeZones = ['America/Toronto', 'America/Thunder_Bay', 'America/Winnipeg'] as const;
