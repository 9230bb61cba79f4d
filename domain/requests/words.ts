/** What the office says to someone who asks to come. */
export const requestAnswers = ['yes', 'yes-with-seat', 'no'] as const;
export type RequestAnswer = (typeof requestAnswers)[number];

/** Why someone who asked to come was told no. */
export const refusalReasons = ['closed-matter', 'members-alone', 'no-room', 'already-held', 'other'] as const;
export type RefusalReason = (typeof refusalReasons)[number];
