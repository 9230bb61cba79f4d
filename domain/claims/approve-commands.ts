import { eq } from 'drizzle-orm';
import { command, type Doing, done, refuse, unchanged } from '../command';
import { approveForm } from './forms';
import { mayNext } from './lifecycle';
import { canJudge } from './policy';
import { type Claim, claimById } from './queries';
import { isDoneAlready, writeStep } from './step-commands';
import { claimLines, claims } from './table';

type Stepping = Pick<Doing<unknown, unknown>, 'viewer' | 'now' | 'today'>;
type Allowing = { id: string; allowed: number };

/**
 * Allows what the rules allow of each line, or less with a reason; never more. Who approves is never who asks.
 */
export const approveClaim = command({
  name: 'claims.approve',
  form: approveForm,
  load: (viewer, { claimId }) => claimById(viewer, claimId),
  may: canJudge,
  run: (doing) => {
    const { viewer, input, subject: claim } = doing;
    if (isDoneAlready(viewer, claim, 'approved')) return unchanged({ id: claim.id });
    if (input.stamp !== claim.stamp) return refuse('changed-meanwhile');
    if (!mayNext(claim, 'approve')) return refuse('claim-moved-on');
    const allowing = allowingOf(claim, input.lines);
    if (allowing === null) return refuse('changed-meanwhile');
    const above = allowing.findIndex(({ allowed, most }) => allowed > most);
    if (above >= 0) return refuse('more-than-allowed', fieldOf(input.lines, allowing[above]?.id));
    const less = allowing.some(({ allowed, most }) => allowed < most);
    if (less && input.because === undefined) return refuse('why-less', 'because');
    approve(doing, claim, allowing, less ? input.because : undefined);
    return done({ id: claim.id }, { subject: 'claim', id: claim.id, fields: ['approvedOn', 'allowedCents'] });
  },
});

/** Every line of the claim with what is allowed of it; null when the form speaks of other lines. */
function allowingOf(claim: Claim, given: readonly Allowing[]) {
  const byId = new Map(given.map((line) => [line.id, line.allowed]));
  if (byId.size !== claim.lines.length) return null;
  const lines = claim.lines.flatMap(({ id, proposed }) => {
    const allowed = byId.get(id);
    return allowed === undefined ? [] : [{ id, allowed, most: proposed.cents }];
  });
  return lines.length === claim.lines.length ? lines : null;
}

const fieldOf = (lines: readonly Allowing[], id: string | undefined): string =>
  `lines[${lines.findIndex((line) => line.id === id)}].allowed`;

export function approve(doing: Stepping, claim: Claim, lines: readonly Allowing[], because?: string): void {
  const { viewer, today } = doing;
  for (const { id, allowed } of lines) {
    const rateCents = claim.lines.find((line) => line.id === id)?.proposed.rateCents ?? null;
    const change = claim.imported ? { allowedCents: allowed } : { allowedCents: allowed, rateCents };
    viewer.db.orm.update(claimLines).set(change).where(eq(claimLines.id, id)).run();
  }
  const approved = { approvedOn: today, approvedBy: viewer.personId };
  viewer.db.orm.update(claims).set(approved).where(eq(claims.id, claim.id)).run();
  writeStep(doing, claim, 'approved', { note: because });
}
