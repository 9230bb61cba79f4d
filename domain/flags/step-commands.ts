import { newId } from '@/db/columns';
import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { stepOfData } from './lifecycle';
import { allFlags, type Flag } from './queries';
import { flagHistory, flags } from './table';
import type { FlagStep } from './words';

export type Writing = { viewer: Viewer; now: number; today: Day };
/** Whose step it is; nobody's when it is the rule that finds, or the data that resolves. */
type Said = { by: string | null; reason?: string | undefined };

/** Adds a step to a flag's history, and its row when this is the first. */
export function writeStep({ viewer, now, today }: Writing, flag: Flag, step: FlagStep, { by, reason }: Said): void {
  const { orm } = viewer.db;
  const { id, rule, personId, groupId } = flag;
  orm.insert(flags).values({ id, rule, personId, groupId }).onConflictDoNothing({ target: flags.id }).run();
  const measure = flag.finding?.measure ?? null;
  orm.insert(flagHistory).values({ id: newId(), flagId: id, step, onDay: today, at: now, by, reason, measure }).run();
}

/** Notes what the rules find and no longer find on a day, within the transaction of what brought it about. */
export function noteStandings({ viewer, now, today }: Writing): { found: number; resolved: number } {
  const noted = { found: 0, resolved: 0 };
  for (const flag of allFlags(viewer, today)) {
    const step = stepOfData(flag.finding, flag.steps);
    if (step === null) continue;
    writeStep({ viewer, now, today }, flag, step, { by: null });
    noted[step] += 1;
  }
  return noted;
}
