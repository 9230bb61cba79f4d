/** The figures of the equity report, by the id its CSV and JSON use. */
export const measureNames = [
  'filled-seats',
  'seat-share',
  'weight-share',
  'ballot-share',
  'decisive-motions',
  'invited-advisors',
  'invited-partners',
  'invited-key-advisors',
  'invited-key-partners',
  'came-advisors',
  'came-partners',
  'by-asking-advisors',
  'by-asking-partners',
  'late-notice-advisors',
  'late-notice-partners',
  'lone-voice',
  'suggestions-decided',
  'suggestions-told',
  'days-out-of-pocket',
  'paid-in-time',
  'unpaid',
  'honoraria-paid',
] as const;
export type MeasureName = (typeof measureNames)[number];

/** What a figure had to do without. */
export const missingWords = [
  'attendance-not-recorded',
  'invitations-without-date',
  'meetings-without-attendance',
  'motions-without-names',
  'too-early-to-tell',
] as const;
export type MissingWord = (typeof missingWords)[number];

/** What a headline sentence can be about, the most telling first. */
export const headlineFacts = [
  'nothing-recorded',
  'invited-less-to-key',
  'invited-less',
  'invited-alike',
  'group-invited-less',
  'no-advisor-votes',
  'not-told',
  'all-told',
  'unpaid',
  'days-out-of-pocket',
  'lone-voice',
  'decisive',
] as const;
export type HeadlineFact = (typeof headlineFacts)[number];
