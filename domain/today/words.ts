/** What can stand on a day of the office's list: someone spoke, something is due, a meeting comes or was never logged. */
export const toDoKinds = [
  'remark',
  'suggestion',
  'claim',
  'request',
  'undelivered',
  'need',
  'meeting-ahead',
  'not-logged',
  'draft',
  'term',
  'leave',
  'renewal',
  'onboarding',
] as const;
export type ToDoKind = (typeof toDoKinds)[number];

/** What came to an end since someone was last here. */
export const settledKinds = ['flag', 'suggestion-seen', 'suggestion-confirmed', 'claim-paid', 'remark'] as const;
export type SettledKind = (typeof settledKinds)[number];

/** Why someone is called. */
export const callReasons = [
  'tell',
  'remark-answered',
  'claim-returned',
  'request-answered',
  'request-changed',
  'invite',
  'undelivered',
  'changed',
  'cancelled',
  'taken-back',
  'unanswered',
  'meeting',
  'open-meeting',
] as const;
export type CallReason = (typeof callReasons)[number];
