import type { MailKind } from './kinds';

/** What the first mail about something is called, for the kinds that tell of a change in it. */
const firstWord: Partial<Record<MailKind, MailKind>> = {
  'meeting-changed': 'invitation',
  'request-changed': 'request-answered',
};

const MINUTE = 60_000;
/** However many changes it takes in, a mail waits no longer than this. */
const LONGEST = 60 * MINUTE;

/** A mail that was not taken yet. Composed: it has its words, or failed; it does not take anything in any more. */
export type WaitingMail = { id: string; kind: string; composed: boolean; writtenAt: number; notBefore: number };

/** What becomes of a new mail beside those that wait about the same thing. */
export type Joining =
  | { how: 'joins'; id: string; notBefore: number }
  /** `kind` is that of the first word where that did not go yet; `takesBack` would say what is not true any more. */
  | { how: 'stands'; kind: string; takesBack: string[]; notBefore: number };

/**
 * Changes close together go in one mail: one that waits and has no words yet takes the change in. One that has words
 * keeps them for good, so it is taken back, and a new one is written in its place.
 */
export function joiningOf(
  kind: string,
  waiting: readonly WaitingMail[],
  { now, waitMinutes, urgent }: { now: number; waitMinutes: number; urgent: boolean },
): Joining {
  const first = firstWord[kind as MailKind];
  const same = waiting.filter((mail) => mail.kind === kind || mail.kind === first);
  const until = now + (urgent ? 0 : waitMinutes * MINUTE);
  const open = same.find(({ composed }) => !composed);
  if (open) return { how: 'joins', id: open.id, notBefore: heldUntil(open, until, { now, urgent }) };
  const firstWaits = same.some((mail) => mail.kind === first);
  const takesBack = same.map(({ id }) => id);
  return { how: 'stands', kind: firstWaits && first ? first : kind, takesBack, notBefore: until };
}

function heldUntil(mail: WaitingMail, until: number, { now, urgent }: { now: number; urgent: boolean }): number {
  if (urgent) return Math.min(mail.notBefore, now);
  return Math.max(mail.notBefore, Math.min(until, mail.writtenAt + LONGEST));
}
