import type { Day } from '../calendar';
import type { MailState } from '../notifications/words';
import type { InvitationChannel, InvitationStep } from './words';

/** A step of an invitation's history, with what became of the mail it wrote, if any. */
export type StepFact = {
  step: InvitationStep;
  at: number;
  channel: InvitationChannel | null;
  mail: { state: MailState; trouble: string | null; bounced: boolean } | null;
};
export type InvitationFacts = {
  sentOn: Day | null;
  withdrawnAt: number | null;
  undeliveredAt: number | null;
  steps: readonly StepFact[];
};

/** On its way: a mail that has not gone yet. To tell: a call or a letter is still to be made. */
export type Standing = 'on-its-way' | 'mail-failed' | 'to-tell' | 'told' | 'undelivered' | 'withdrawn';
/** How far the latest change, or the withdrawing, has reached them; null when there is nothing they have not heard. */
export type News = 'on-its-way' | 'to-tell' | null;

/** How an invitation stands. What older records brought in has no steps: it counts as told, whether or not they say when. */
export function standingOf(facts: InvitationFacts): { standing: Standing; news: News } {
  const { sentOn, withdrawnAt, undeliveredAt, steps } = facts;
  if (undeliveredAt !== null) return { standing: 'undelivered', news: null };
  if (withdrawnAt !== null) return { standing: 'withdrawn', news: newsOf(steps, 'withdrawn') };
  if (sentOn !== null || steps.length === 0) return { standing: 'told', news: newsOf(steps, 'changed') };
  // A change before the first mail went may have put another in its place.
  const last = steps.findLast(({ step }) => step === 'written' || step === 'restored' || step === 'changed');
  if (!last?.mail) return { standing: 'to-tell', news: null };
  return { standing: isOnItsWay(last.mail) ? 'on-its-way' : 'mail-failed', news: null };
}

type Mail = NonNullable<StepFact['mail']>;
const isOnItsWay = ({ state }: Mail): boolean => state === 'waiting' || state === 'sending';

/** What was told since is no news; neither is what a mail said that was taken and did not come back. */
function newsOf(steps: readonly StepFact[], what: 'changed' | 'withdrawn'): News {
  const index = steps.findLastIndex(({ step }) => step === what);
  const last = steps[index];
  if (!last || last.channel === null || steps.slice(index + 1).some(({ step }) => step === 'told')) return null;
  if (!last.mail) return 'to-tell';
  if (isOnItsWay(last.mail)) return 'on-its-way';
  return last.mail.state === 'sent' && !last.mail.bounced ? null : 'to-tell';
}
