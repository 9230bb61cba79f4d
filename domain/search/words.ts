/** What can be found by its words. */
export const foundKinds = ['person', 'group', 'meeting', 'motion', 'suggestion', 'contribution'] as const;
export type FoundKind = (typeof foundKinds)[number];
