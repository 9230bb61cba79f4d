/** A draft of a meeting's record is open until it is logged or dropped. */
export const draftStates = ['open', 'logged', 'dropped'] as const;
export type DraftState = (typeof draftStates)[number];
