import { addDays, type Day } from '../calendar';
import type { MeetingState } from '../meetings/words';
import type { Reply } from './words';

/** What decides whether someone is reminded of a meeting: their invitation, and what they were reminded of already. */
export type ReminderFacts = {
  on: Day;
  state: MeetingState;
  /** The day the mail server took the invitation; null before that, and for one that came back. */
  sentOn: Day | null;
  /** Whether mail may go to them: the way they prefer, not paused, not told by a call or a letter instead. */
  byMail: boolean;
  reply: Reply | null;
  withdrawn: boolean;
  /** The days on which a reminder was written to them, whatever became of it. */
  reminded: readonly Day[];
};
export type ReminderDays = { first: number; last: number };
export type Reminder = 'first' | 'last';

/**
 * The reminder that is due today; null when they owe no answer or had this one. Each is due from its day on until the
 * next one's (a server that was down catches up), and only to who was told before that day: nobody is reminded of
 * what they heard of today. None on the day of the meeting itself.
 */
export function reminderDue(facts: ReminderFacts, days: ReminderDays, today: Day): Reminder | null {
  if (facts.state !== 'scheduled' || facts.withdrawn || !facts.byMail || facts.reply !== null) return null;
  if (today >= facts.on) return null;
  const stage = stageOf(facts.on, days, today);
  if (stage === null || facts.sentOn === null || facts.sentOn >= stage.from) return null;
  return facts.reminded.some((day) => day >= stage.from) ? null : stage.reminder;
}

/** The reminder whose time it is, and the day from which. With the days turned round, the nearer one is the last. */
function stageOf(on: Day, { first, last }: ReminderDays, today: Day): { reminder: Reminder; from: Day } | null {
  const lastFrom = addDays(on, -Math.min(first, last));
  const firstFrom = addDays(on, -Math.max(first, last));
  if (today >= lastFrom) return { reminder: 'last', from: lastFrom };
  return today >= firstFrom ? { reminder: 'first', from: firstFrom } : null;
}
