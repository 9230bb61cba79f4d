/** What an advisor says of the record: it is right, it is wrong, or something is not in it. */
export const remarkKinds = ['confirmed', 'disputed', 'meeting-missing', 'suggestion-missing', 'other'] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/** What a remark can be about. */
export const remarkSubjects = [
  'presence',
  'ballot',
  'suggestion',
  'contribution',
  'claim',
  'membership',
  'meeting',
] as const;
export type RemarkSubject = (typeof remarkSubjects)[number];

/** How the office settled it: the record was corrected, what was missing was added, or the record stands and why. */
export const settlements = ['corrected', 'added', 'stands'] as const;
export type Settlement = (typeof settlements)[number];

/** What an advisor can say without pointing at a record. */
export const freeKinds = ['meeting-missing', 'suggestion-missing', 'other'] as const satisfies readonly RemarkKind[];
export type FreeKind = (typeof freeKinds)[number];
