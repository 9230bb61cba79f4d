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

/** How someone means to be there. */
export const replyModes = ['in-person', 'video', 'phone'] as const;
export type ReplyMode = (typeof replyModes)[number];

/** How an answer reached the record: the page opened from the mail, the person's own page, or said to the office. */
export const replyChannels = ['link', 'own-page', 'phone', 'paper', 'in-person', 'email'] as const;
export type ReplyChannel = (typeof replyChannels)[number];

/** What happened to an invitation, in order of time. Bounced: it came back, and whoever it was for was not told. */
export const invitationSteps = [
  'written',
  'sent',
  'told',
  'changed',
  'reminded',
  'bounced',
  'withdrawn',
  'restored',
] as const;
export type InvitationStep = (typeof invitationSteps)[number];

/** Why the office does not invite someone who is expected. */
export const leaveOutReasons = [
  'asked-not-to',
  'conflict-of-interest',
  'matter-of-one-sector',
  'someone-in-their-place',
  'no-room',
  'other',
] as const;
export type LeaveOutReason = (typeof leaveOutReasons)[number];

/** What is kept as a count alone after a year: a reason for no, a need that was met, one that was not. */
export const keptCountKinds = ['reason-for-no', 'need-met', 'need-unmet'] as const;
export type KeptCountKind = (typeof keptCountKinds)[number];
