/** The list from people/words, and "unknown" for what older records do not say. */
export const invitationChannels = ['email', 'phone', 'paper', 'unknown'] as const;
export type InvitationChannel = (typeof invitationChannels)[number];

export const replies = ['yes', 'no', 'maybe'] as const;
export type Reply = (typeof replies)[number];

export const replyReasons = [
  'time-of-day',
  'notice',
  'care-duties',
  'transport',
  'cost',
  'health',
  'topic',
  'other',
] as const;
export type ReplyReason = (typeof replyReasons)[number];
