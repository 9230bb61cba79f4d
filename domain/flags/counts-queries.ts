import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { canCountFlags } from './policy';
import { allFlags, type Flag } from './queries';
import { type FlagRule, type FlagState, flagRules } from './words';

export type FlagCount = { rule: FlagRule } & Record<FlagState, number>;
/** A dismissal, without whom it was about: leaders see no individual. */
export type Dismissal = { stepId: string; rule: FlagRule; onDay: Day; byName: string | null; reason: string };
export type FlagCounts = { rules: FlagCount[]; dismissals: Dismissal[] };

/** How many flags there are of each rule and state, and every dismissal, by whom and why. Null for who may not know. */
export function flagCounts(viewer: Viewer, today: Day): FlagCounts | null {
  if (!canCountFlags(viewer)) return null;
  const flags = allFlags(viewer, today);
  return {
    rules: flagRules.map((rule) =>
      countOf(
        rule,
        flags.filter((flag) => flag.rule === rule),
      ),
    ),
    dismissals: flags.flatMap(dismissalsOf).sort((a, b) => (a.onDay < b.onDay ? 1 : -1)),
  };
}

function countOf(rule: FlagRule, flags: readonly Flag[]): FlagCount {
  const count: FlagCount = { rule, open: 0, 'being-handled': 0, resolved: 0, dismissed: 0 };
  for (const flag of flags) count[flag.state] += 1;
  return count;
}

const dismissalsOf = ({ rule, steps }: Flag): Dismissal[] =>
  steps
    .filter(({ step }) => step === 'dismissed')
    .map(({ id, onDay, byName, reason }) => ({ stepId: id, rule, onDay, byName, reason: reason ?? '' }));
