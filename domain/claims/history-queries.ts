import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import type { Claim } from './queries';
import type { ClaimStep } from './words';

/** A step of a claim. `by` is who took it, `name` theirs; nobody's where the record does not say. */
export type StepTaken = {
  step: ClaimStep;
  on: Day;
  at: number | null;
  by: string | null;
  name: string | null;
  note: string | null;
};

const STEPS = `
  select s.step, s.on_day as "on", s.at, s.by, p.name, s.note from claim_steps s left join people p on p.id = s.by
  where s.claim_id = ?`;

/** The latest step of a claim that a scoped query found. */
export const lastStep = (viewer: Viewer, claimId: string): StepTaken | null =>
  (viewer.db.prepared(`${STEPS} order by s.at desc, s.id desc limit 1`).get(claimId) as StepTaken | undefined) ?? null;

/** What happened to a claim that claimById let through, in order; of older records, what their dates say. */
export function historyOf(viewer: Viewer, claim: Claim): StepTaken[] {
  const steps = viewer.db.prepared(`${STEPS} order by s.at, s.id`).all(claim.id) as StepTaken[];
  const dated = (step: ClaimStep, on: Day | null): StepTaken[] =>
    on === null || steps.some((one) => one.step === step)
      ? []
      : [{ step, on, at: null, by: null, name: null, note: null }];
  const { submittedOn, approvedOn, paidOn } = claim;
  return [...dated('submitted', submittedOn), ...dated('approved', approvedOn), ...dated('paid', paidOn), ...steps];
}
