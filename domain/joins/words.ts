/** What joining two records did to a row: it points at the kept person now, was set aside, or had a blank filled. */
export const joinChangeKinds = ['moved', 'set-aside', 'filled'] as const;
export type JoinChangeKind = (typeof joinChangeKinds)[number];
