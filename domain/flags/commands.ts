import { newId } from '@/db/columns';
import { command, done, type Outcome, refuse } from '../command';
import type { Viewer } from '../viewer';
import { ruleOfId } from './flag-id';
import { dismissForm, noteFindingsForm, reopenForm, takeUpForm } from './forms';
import { nextSteps, stepOfData } from './lifecycle';
import { canHandleFlag, canNoteFindings } from './policy';
import { allFlags, type Flag, flagById } from './queries';
import { flagHistory, flags } from './table';
import type { FlagRule, FlagState, FlagStep } from './words';

type Writing = { viewer: Viewer; now: number; today: string };

/** Someone takes the flag up: it is being handled. */
export const takeUp = command({
  name: 'flags.take-up',
  form: takeUpForm,
  load: ruleNamed,
  may: canHandleFlag,
  run: (doing) => step(doing, doing.input.id, 'take-up', 'taken-up'),
});

/** Nothing is to be done, and why; the flag comes back when the facts get worse. */
export const dismiss = command({
  name: 'flags.dismiss',
  form: dismissForm,
  load: ruleNamed,
  may: canHandleFlag,
  run: (doing) => step(doing, doing.input.id, 'dismiss', 'dismissed', doing.input.reason),
});

/** What was taken up or dismissed is open again. */
export const reopen = command({
  name: 'flags.reopen',
  form: reopenForm,
  load: ruleNamed,
  may: canHandleFlag,
  run: (doing) => step(doing, doing.input.id, 'reopen', 'found'),
});

/** Notes what the rules find and no longer find on a day, so that what the data resolved is known. After each import. */
export const noteFindings = command({
  name: 'flags.note-findings',
  form: noteFindingsForm,
  load: (viewer) => viewer,
  may: canNoteFindings,
  run: ({ viewer, input, now, today }) => {
    const day = input.asOf ?? today;
    const noted = { found: 0, resolved: 0 };
    for (const flag of allFlags(viewer, day)) {
      const called = stepOfData(flag.finding, flag.steps);
      if (called === null) continue;
      write({ viewer, now, today: day }, flag, called);
      noted[called] += 1;
    }
    return done(noted, { subject: 'flags', id: day, fields: ['found', 'resolved'] });
  },
});

/** Which rule's flag an id names: enough to say who may handle it. How it stands is looked at on the day. */
function ruleNamed(_viewer: Viewer, { id }: { id: string }): { rule: FlagRule } | null {
  const rule = ruleOfId(id);
  return rule === null ? null : { rule };
}

type Wanted = (typeof nextSteps)[FlagState][number];

function step(doing: Writing, id: string, wanted: Wanted, name: FlagStep, reason?: string): Outcome<{ id: string }> {
  const flag = flagById(doing.viewer, id, doing.today);
  if (flag === null) return refuse('not-found');
  if (!nextSteps[flag.state].includes(wanted)) return refuse('flag-moved-on');
  write(doing, flag, name, reason);
  return done({ id }, { subject: 'flag', id, fields: reason === undefined ? ['step'] : ['step', 'reason'] });
}

/** Adds a step to a flag's history, and its row when this is the first. */
function write({ viewer, now, today }: Writing, flag: Flag, name: FlagStep, reason?: string): void {
  const { orm } = viewer.db;
  const { id, rule, personId, groupId } = flag;
  orm.insert(flags).values({ id, rule, personId, groupId }).onConflictDoNothing({ target: flags.id }).run();
  const measure = flag.finding?.measure ?? null;
  orm
    .insert(flagHistory)
    .values({ id: newId(), flagId: id, step: name, onDay: today, at: now, by: viewer.personId, reason, measure })
    .run();
}
