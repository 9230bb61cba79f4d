/** Withdrawn: the office took it back before it was sent. */
export const mailStates = ['waiting', 'sending', 'sent', 'failed', 'withdrawn'] as const;
export type MailState = (typeof mailStates)[number];
