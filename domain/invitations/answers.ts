import type { Mode } from '../meetings/words';
import type { Reply, ReplyMode } from './words';

/**
 * What can be answered to an invitation, in one choice: a yes says at once how one will be there, where the meeting
 * leaves that open.
 */
export const answers = ['yes', 'yes-in-person', 'yes-video', 'yes-phone', 'maybe', 'no'] as const;
export type Answered = (typeof answers)[number];

const BY_MODE: Readonly<Record<Mode | 'unknown', readonly Answered[]>> = {
  'in-person': ['yes-in-person', 'maybe', 'no'],
  virtual: ['yes-video', 'yes-phone', 'maybe', 'no'],
  hybrid: ['yes-in-person', 'yes-video', 'yes-phone', 'maybe', 'no'],
  unknown: ['yes', 'maybe', 'no'],
};

/** The answers a meeting allows, by how it is held. None of them is anyone's default. */
export const answersTo = (mode: Mode | null): readonly Answered[] => BY_MODE[mode ?? 'unknown'];

/** What one choice says. */
export function meaningOf(answer: Answered): { reply: Reply; mode: ReplyMode | null } {
  if (answer === 'maybe' || answer === 'no') return { reply: answer, mode: null };
  const mode = answer === 'yes' ? null : (answer.slice('yes-'.length) as ReplyMode);
  return { reply: 'yes', mode };
}

/** The choice that says this; null where nothing was said. */
export function choiceOf(reply: Reply | null, mode: ReplyMode | null): Answered | null {
  if (reply !== 'yes') return reply;
  return mode === null ? 'yes' : `yes-${mode}`;
}
