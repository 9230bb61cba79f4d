import { eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import type { ActingChannel } from '../activity/words';
import type { Day } from '../calendar';
import { command, type Doing, done, type Outcome, refuse, unchanged } from '../command';
import type { Viewer } from '../viewer';
import { saidFor } from './behalf';
import { addLineForm, changeLineForm, dropLineForm } from './forms';
import { mayNext } from './lifecycle';
import { canSpeakFor } from './policy';
import { type Claim, claimById, claimOfLine } from './queries';
import { insertLine, lineAt } from './start-commands';
import { claimLines, claims, receiptFiles } from './table';

type Writing = Pick<Doing<{ channel?: ActingChannel | undefined }, unknown>, 'viewer' | 'input'>;

/** What keeps a claim from being written to, if anything: it was sent, or nobody said how this reached the office. */
export function hindered(claim: Claim, { viewer, input }: Writing): Outcome<never> | null {
  if (!mayNext(claim, 'write')) return refuse('claim-was-sent');
  return saidFor(viewer, claim, input) === null ? refuse('channel-needed', 'channel') : null;
}

const entryOf = (claim: Claim, { viewer, input }: Writing, fields: readonly string[]) => ({
  subject: 'claim',
  id: claim.id,
  fields,
  ...saidFor(viewer, claim, input),
});

/** More costs of a claim. */
export const addLine = command({
  name: 'claims.add-line',
  form: addLineForm,
  load: (viewer, { claimId }) => claimById(viewer, claimId),
  may: canSpeakFor,
  run: (doing) => {
    const { viewer, input, subject: claim, today } = doing;
    if (claim.lines.some(({ id }) => id === input.once)) return unchanged({ id: claim.id });
    const no = hindered(claim, doing);
    if (no) return no;
    if (input.costs.length === 0) return refuse('no-cost-given');
    const day = dayOfCost(claim, input.onDay, today);
    if (day > today) return refuse('in-the-future', 'onDay');
    for (const [at, cost] of input.costs.entries())
      insertLine(viewer, claim.id, at === 0 ? input.once : newId(), cost, day);
    return done({ id: claim.id }, entryOf(claim, doing, ['lines']));
  },
});

const dayOfCost = (claim: Claim, given: Day | undefined, today: Day): Day => given ?? claim.on ?? today;

/** A cost as it should have been written. Its receipt stays, when it still is a cost that has one. */
export const changeLine = command({
  name: 'claims.change-line',
  form: changeLineForm,
  load: (viewer, { lineId }) => claimOfLine(viewer, lineId),
  may: (viewer, { claim }) => canSpeakFor(viewer, claim),
  run: (doing) => {
    const { viewer, input, subject, today } = doing;
    const { claim, line } = subject;
    const no = hindered(claim, doing);
    if (no) return no;
    if (input.stamp !== claim.stamp) return refuse('changed-meanwhile');
    const day = input.onDay ?? line.on;
    if (day > today) return refuse('in-the-future', 'onDay');
    viewer.db.orm
      .update(claimLines)
      .set(lineAt(viewer, input.cost, day))
      .where(eq(claimLines.id, line.id))
      .run();
    return done({ id: claim.id }, entryOf(claim, doing, ['lines']));
  },
});

/** A cost that is not asked for after all; a draft goes with its last one. */
export const dropLine = command({
  name: 'claims.drop-line',
  form: dropLineForm,
  load: (viewer, { claimId }) => claimById(viewer, claimId),
  may: canSpeakFor,
  run: (doing) => {
    const { viewer, input, subject: claim } = doing;
    const gone = { id: claim.id, left: claim.lines.length };
    if (!claim.lines.some(({ id }) => id === input.lineId)) return unchanged(gone);
    const no = hindered(claim, doing);
    if (no) return no;
    removeLine(viewer, input.lineId);
    const left = claim.lines.length - 1;
    // An advance was given for it: the claim is kept to say so.
    if (left === 0 && claim.state === 'draft' && claim.advanceCents === 0)
      viewer.db.orm.delete(claims).where(eq(claims.id, claim.id)).run();
    return done({ id: claim.id, left }, entryOf(claim, doing, ['lines']));
  },
});

function removeLine(viewer: Viewer, lineId: string): void {
  viewer.db.orm.delete(receiptFiles).where(eq(receiptFiles.lineId, lineId)).run();
  viewer.db.orm.delete(claimLines).where(eq(claimLines.id, lineId)).run();
}
