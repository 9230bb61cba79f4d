import { eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { command, type Doing, done, refuse, unchanged } from '../command';
import type { Viewer } from '../viewer';
import { saidFor } from './behalf';
import { advanceForm, payForm, returnForm, submitForm } from './forms';
import { lastStep } from './history-queries';
import { mayNext } from './lifecycle';
import { canJudge, canPay, canSpeakFor } from './policy';
import { type Claim, claimById } from './queries';
import { receiptIsSettled } from './receipt';
import { claimHistory, claimLines, claims } from './table';
import type { ClaimStep } from './words';

type Stepping = Pick<Doing<unknown, unknown>, 'viewer' | 'now' | 'today'>;

/** Adds a step to a claim's history, dated today or the day it happened. */
export function writeStep(
  { viewer, now, today }: Stepping,
  claim: Claim,
  step: ClaimStep,
  said: { note?: string | undefined; day?: string } = {},
): void {
  const { note, day: onDay = today } = said;
  viewer.db.orm
    .insert(claimHistory)
    .values({ id: newId(), claimId: claim.id, step, onDay, at: now, by: viewer.personId, note })
    .run();
}

/** Whether the viewer has just done this: a double press, and not someone else's step in between. */
export function isDoneAlready(viewer: Viewer, claim: Claim, step: ClaimStep, note: string | null = null): boolean {
  const last = lastStep(viewer, claim.id);
  return (
    claim.state === step && last?.step === step && last.by === viewer.personId && (note === null || last.note === note)
  );
}

const load = (viewer: Viewer, { claimId }: { claimId: string }) => claimById(viewer, claimId);

/** Sends a claim, the first time or again after it was returned. */
export const submitClaim = command({
  name: 'claims.submit',
  form: submitForm,
  load,
  may: canSpeakFor,
  run: (doing) => {
    const { viewer, input, subject: claim, today } = doing;
    if (claim.state === 'submitted') return unchanged({ id: claim.id });
    if (!mayNext(claim, 'submit')) return refuse('claim-moved-on');
    if (input.stamp !== claim.stamp) return refuse('changed-meanwhile');
    const said = saidFor(viewer, claim, input);
    if (said === null) return refuse('channel-needed', 'channel');
    if (claim.lines.length === 0) return refuse('no-cost-given');
    if (!claim.lines.every(receiptIsSettled)) return refuse('receipt-open');
    const sent = { submittedOn: today, returnedOn: null, returnedBecause: null };
    viewer.db.orm.update(claims).set(sent).where(eq(claims.id, claim.id)).run();
    writeStep(doing, claim, 'submitted');
    return done({ id: claim.id }, { subject: 'claim', id: claim.id, fields: ['submittedOn'], ...said });
  },
});

/** Sends a claim back to who asks, and says what is missing. */
export const returnClaim = command({
  name: 'claims.return',
  form: returnForm,
  load,
  may: canJudge,
  run: (doing) => {
    const { viewer, input, subject: claim, today } = doing;
    if (isDoneAlready(viewer, claim, 'returned', input.because)) return unchanged({ id: claim.id });
    if (input.stamp !== claim.stamp) return refuse('changed-meanwhile');
    if (!mayNext(claim, 'return')) return refuse('claim-moved-on');
    const sentBack = { returnedOn: today, returnedBecause: input.because };
    const unapproved = { approvedOn: null, approvedBy: null };
    viewer.db.orm
      .update(claims)
      .set({ ...sentBack, ...unapproved })
      .where(eq(claims.id, claim.id))
      .run();
    if (!claim.imported)
      viewer.db.orm.update(claimLines).set({ allowedCents: null }).where(eq(claimLines.claimId, claim.id)).run();
    writeStep(doing, claim, 'returned', { note: input.because });
    return done({ id: claim.id }, { subject: 'claim', id: claim.id, fields: Object.keys(sentBack) });
  },
});

/** What was allowed, less the advance, was paid on a day. */
export const payClaim = command({
  name: 'claims.pay',
  form: payForm,
  load,
  may: canPay,
  run: (doing) => {
    const { viewer, input, subject: claim, today } = doing;
    if (isDoneAlready(viewer, claim, 'paid')) return unchanged({ id: claim.id });
    if (input.stamp !== claim.stamp) return refuse('changed-meanwhile');
    if (!mayNext(claim, 'pay')) return refuse('claim-moved-on');
    if (input.day > today) return refuse('in-the-future', 'day');
    if (isBeforeCost(claim, input.day)) return refuse('paid-before-cost', 'day');
    pay(doing, claim, input.day);
    return done({ id: claim.id }, { subject: 'claim', id: claim.id, fields: ['paidOn'] });
  },
});

/** A cost is paid back after it was laid out; what is given before is an advance. */
export const isBeforeCost = (claim: Claim, day: string): boolean => claim.lines.some(({ on }) => day < on);

export function pay(doing: Stepping, claim: Claim, day: string): void {
  doing.viewer.db.orm.update(claims).set({ paidOn: day }).where(eq(claims.id, claim.id)).run();
  writeStep(doing, claim, 'paid', { day });
}

/** What was given in advance for a first outlay: taken off when the claim is paid. */
export const giveAdvance = command({
  name: 'claims.advance',
  form: advanceForm,
  load,
  may: canPay,
  run: ({ viewer, input, subject: claim }) => {
    if (claim.advanceCents === input.amount) return unchanged({ id: claim.id });
    if (input.stamp !== claim.stamp) return refuse('changed-meanwhile');
    if (!mayNext(claim, 'advance')) return refuse('claim-moved-on');
    viewer.db.orm.update(claims).set({ advanceCents: input.amount }).where(eq(claims.id, claim.id)).run();
    return done({ id: claim.id }, { subject: 'claim', id: claim.id, fields: ['advanceCents'] });
  },
});
