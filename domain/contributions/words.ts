export const contributionKinds = [
  'co-design',
  'review',
  'story',
  'delegation',
  'interview-panel',
  'training',
  'other',
] as const;
export type ContributionKind = (typeof contributionKinds)[number];
