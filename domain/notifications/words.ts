/** Withdrawn: the office took it back before it was sent. */
export const mailStates = ['waiting', 'sending', 'sent', 'failed', 'withdrawn'] as const;
export type MailState = (typeof mailStates)[number];

/** Why a message could not be sent: what the mail server is known to mean by its answer. */
export const mailTroubles = [
  'no-address',
  'unreachable',
  'sign-in-refused',
  'address-refused',
  'message-refused',
  'put-off',
  'other',
] as const;
export type MailTrouble = (typeof mailTroubles)[number];

/** What a calendar part asks the reader's calendar to do (RFC 5546). */
export const calendarMethods = ['REQUEST', 'CANCEL'] as const;
export type CalendarMethod = (typeof calendarMethods)[number];
