/**
 * What a mail is for. The server knows by it how to put the words together when the mail is about to go
 * (server/outbox-composers.ts), and what to have done when the mail server takes it (server/outbox-kinds.ts).
 */
export const mailKinds = [
  'staff-invitation',
  'suggestion-told',
  'invitation',
  'meeting-changed',
  'meeting-cancelled',
  'invitation-withdrawn',
  'invitation-reminder',
  'request-answered',
  'request-changed',
  'open-meeting',
  'network-note',
  'coordinator-digest',
] as const;
export type MailKind = (typeof mailKinds)[number];

/** What a mail is about, so that it can be found there. */
export const mailSubjects = ['invitation', 'request', 'meeting', 'note', 'suggestion', 'person'] as const;
export type MailSubject = (typeof mailSubjects)[number];

/** Stands in the kept text of a mail where the personal address to answer at is put while it is handed over. */
export const ANSWER_LINK = '{answer-link}';
