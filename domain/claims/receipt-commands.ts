import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { command, type Doing, done, type Outcome, refuse, unchanged } from '../command';
import type { Viewer } from '../viewer';
import { saidFor } from './behalf';
import { hindered } from './line-commands';
import { canListClaims, canSpeakFor } from './policy';
import { type Claim, type ClaimLine, claimOfLine } from './queries';
import { attachReceiptForm, dropReceiptForm, sayReceiptForm } from './receipt-forms';
import { lineOfReceipt } from './receipt-queries';
import { claimLines, receiptFiles } from './table';

type OfLine = { claim: Claim; line: ClaimLine };
type Writing = Parameters<typeof hindered>[1];

/** More pictures of one receipt than this are a slip. */
const MOST_FILES = 6;

const load = (viewer: Viewer, { lineId }: { lineId: string }) => claimOfLine(viewer, lineId);
const may = (viewer: Viewer, { claim }: OfLine): boolean => canSpeakFor(viewer, claim);

/** The office may add the receipt of what was sent, until it is paid: a paper one that came by post. */
function hinderedFile(claim: Claim, doing: Writing): Outcome<never> | null {
  const waits = claim.state === 'submitted' || claim.state === 'approved';
  return waits && canListClaims(doing.viewer) && saidFor(doing.viewer, claim, doing.input) !== null
    ? null
    : hindered(claim, doing);
}

const entryOf = (claim: Claim, { viewer, input }: Writing) => ({
  subject: 'claim',
  id: claim.id,
  fields: ['receipt'],
  ...saidFor(viewer, claim, input),
});

/** Keeps a picture or PDF of a receipt, which the route has cleaned (server/receipt). */
export const attachReceipt = command({
  name: 'claims.attach-receipt',
  form: attachReceiptForm,
  load,
  may,
  run: (doing) => {
    const { viewer, input, now } = doing;
    const { claim, line } = doing.subject;
    if (line.files.some(({ id }) => id === input.once)) return unchanged({ id: claim.id });
    const no = hinderedFile(claim, doing);
    if (no) return no;
    if (line.files.length >= MOST_FILES) return refuse('too-many-receipts', 'file');
    const bytes = Buffer.from(input.bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const row = {
      id: input.once,
      lineId: line.id,
      type: input.type,
      bytes,
      sha256,
      addedAt: now,
      addedBy: viewer.personId,
    };
    viewer.db.orm.insert(receiptFiles).values(row).run();
    settle(viewer, line.id, { receipt: 'yes', noReceiptBecause: null });
    return done({ id: claim.id }, entryOf(claim, doing));
  },
});

/** Says that the receipt comes on paper, or that there is none and why. */
export const sayReceipt = command({
  name: 'claims.say-receipt',
  form: sayReceiptForm,
  load,
  may,
  run: (doing) => {
    const { viewer, input } = doing;
    const { claim, line } = doing.subject;
    const no = hindered(claim, doing);
    if (no) return no;
    const said =
      input.answer === 'paper'
        ? { receipt: 'yes', noReceiptBecause: null }
        : { receipt: 'no', noReceiptBecause: input.answer === 'other' ? (input.because ?? null) : input.answer };
    if (said.receipt === 'no' && line.files.length > 0) return refuse('has-a-receipt', 'answer');
    settle(viewer, line.id, said);
    return done({ id: claim.id }, entryOf(claim, doing));
  },
});

type Said = { receipt: string | null; noReceiptBecause: string | null };
const settle = (viewer: Viewer, lineId: string, said: Said): void => {
  viewer.db.orm.update(claimLines).set(said).where(eq(claimLines.id, lineId)).run();
};

/** Takes a picture away again: it was of something else. */
export const dropReceipt = command({
  name: 'claims.drop-receipt',
  form: dropReceiptForm,
  load: (viewer: Viewer, { receiptId }): Doing<unknown, OfLine>['subject'] | null => lineOfReceipt(viewer, receiptId),
  may,
  run: (doing) => {
    const { viewer, input } = doing;
    const { claim, line } = doing.subject;
    const no = hindered(claim, doing);
    if (no) return no;
    viewer.db.orm.delete(receiptFiles).where(eq(receiptFiles.id, input.receiptId)).run();
    if (line.files.length === 1) settle(viewer, line.id, { receipt: null, noReceiptBecause: null });
    return done({ id: claim.id }, entryOf(claim, doing));
  },
});
