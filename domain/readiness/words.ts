/** What can still be amiss before a meeting, the weightiest first. */
export const concerns = [
  'incomplete',
  'no-advisor',
  'missing',
  'undelivered',
  'lone-voice',
  'advisors-left-out',
  'needs-open',
  'guests-unequal',
  'clash',
  'over-load',
  'late-notice',
  'to-tell',
  'mail-failed',
  'requests-waiting',
  'papers-late',
  'papers-due',
  'nothing-offered',
  'unreachable',
] as const;
export type ConcernKind = (typeof concerns)[number];
