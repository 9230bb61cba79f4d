import { command, done, type Outcome, refuse } from '../command';
import type { Viewer } from '../viewer';
import { ruleOfId } from './flag-id';
import { dismissForm, reopenForm, takeUpForm } from './forms';
import { nextSteps } from './lifecycle';
import { canHandleFlag } from './policy';
import { flagById } from './queries';
import { type Writing, writeStep } from './step-commands';
import type { FlagRule, FlagState, FlagStep } from './words';

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
  writeStep(doing, flag, name, { by: doing.viewer.personId, reason });
  return done({ id }, { subject: 'flag', id, fields: reason === undefined ? ['step'] : ['step', 'reason'] });
}
