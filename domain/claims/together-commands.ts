import { appendActivity } from '../activity/commands';
import { command, type Doing, type Outcome, refuse } from '../command';
import type { Viewer } from '../viewer';
import { approve } from './approve-commands';
import { approveTogetherForm, payTogetherForm } from './forms';
import { type ClaimAct, mayNext } from './lifecycle';
import { canJudge, canListClaims, canPay, canPaySome } from './policy';
import { type Claim, claimsByIds } from './queries';
import { isBeforeCost, pay } from './step-commands';
import type { Ticked } from './ticked';

/** Why a claim keeps the others from going through. */
export type Obstacle = { id: string; name: string; why: 'changed' | 'moved-on' | 'own' | 'before-cost' };
type Wanted = { act: ClaimAct; may: (viewer: Viewer, claim: Claim) => boolean };

const named = (viewer: Viewer, { claims }: { claims: Ticked[] }): Claim[] | null => {
  const found = claimsByIds(
    viewer,
    claims.map(({ id }) => id),
  );
  return found.length === new Set(claims.map(({ id }) => id)).size ? found : null;
};

/** What stands in the way, claim by claim. */
function obstaclesTo(
  viewer: Viewer,
  claims: readonly Claim[],
  ticked: readonly Ticked[],
  { act, may }: Wanted,
): Obstacle[] {
  const stamps = new Map(ticked.map(({ id, stamp }) => [id, stamp]));
  const whyNot = (claim: Claim): Obstacle['why'] | null => {
    if (!may(viewer, claim)) return 'own';
    if (!mayNext(claim, act)) return 'moved-on';
    return stamps.get(claim.id) === claim.stamp ? null : 'changed';
  };
  return claims.flatMap((claim) => {
    const why = whyNot(claim);
    return why === null ? [] : [{ id: claim.id, name: claim.name, why }];
  });
}

/** Approves several claims at what the rules allow: all of them, or none and why. */
export const approveTogether = command({
  name: 'claims.approve-together',
  form: approveTogetherForm,
  load: named,
  may: canListClaims,
  run: (doing) => {
    const { viewer, input, subject: claims } = doing;
    const obstacles = obstaclesTo(viewer, claims, input.claims, { act: 'approve', may: canJudge });
    if (obstacles.length > 0) return refuse('none-approved', undefined, obstacles);
    for (const claim of claims)
      approve(
        doing,
        claim,
        claim.lines.map(({ id, proposed }) => ({ id, allowed: proposed.cents })),
      );
    return doneWith(doing, 'claims.approve-together', claims, ['approvedOn', 'allowedCents']);
  },
});

/** Records that several claims were paid on one day: all of them, or none and why. */
export const payTogether = command({
  name: 'claims.pay-together',
  form: payTogetherForm,
  load: named,
  may: (viewer) => canPaySome(viewer),
  run: (doing) => {
    const { viewer, input, subject: claims, today } = doing;
    if (input.day > today) return refuse('in-the-future', 'day');
    const obstacles = obstaclesTo(viewer, claims, input.claims, { act: 'pay', may: canPay });
    const early = claims.filter((claim) => isBeforeCost(claim, input.day));
    obstacles.push(...early.map(({ id, name }): Obstacle => ({ id, name, why: 'before-cost' })));
    if (obstacles.length > 0) return refuse('none-paid', undefined, obstacles);
    for (const claim of claims) pay(doing, claim, input.day);
    return doneWith(doing, 'claims.pay-together', claims, ['paidOn']);
  },
});

/** The activity names each of them, so that a claim's own history is whole. */
function doneWith(
  { viewer, now }: Pick<Doing<unknown, unknown>, 'viewer' | 'now'>,
  name: string,
  claims: readonly Claim[],
  fields: readonly string[],
): Outcome<{ count: number }> {
  const entries = claims.map(({ id }) => ({ subject: 'claim', id, fields }));
  for (const entry of entries.slice(1)) appendActivity(viewer, name, entry, now);
  return { ok: true, value: { count: claims.length }, activity: entries[0] ?? null };
}
