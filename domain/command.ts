import type { z } from 'zod';
import { type ActivityEntry, appendActivity } from './activity/commands';
import { type Day, dayOf } from './calendar';
import { ohtOf } from './settings/queries';
import type { Viewer } from './viewer';

/** What a command's rule came to: done, or refused with a code that the pages put into words. */
export type Outcome<Result> =
  | { ok: true; value: Result; activity: ActivityEntry | null }
  | { ok: false; refusal: string; field?: string; details?: unknown };

export type Doing<Input, Subject> = {
  viewer: Viewer;
  input: Input;
  subject: Subject;
  /** UTC ms, and the calendar day of it in the team's zone. */
  now: number;
  today: Day;
};

/**
 * One thing that can be done. `load` finds what it touches (null: not there, or not for this viewer to know of),
 * `may` says who may, `run` applies the rule and writes. All of it happens in one IMMEDIATE transaction together
 * with the activity row; a refusal writes nothing.
 */
export type Command<Form extends z.ZodType = z.ZodType, Subject = unknown, Result = unknown> = {
  readonly name: string;
  readonly form: Form;
  // Methods, so that commands of every kind fit in the one registry.
  load(viewer: Viewer, input: z.output<Form>): Subject | null;
  may(viewer: Viewer, subject: NoInfer<Subject>, input: z.output<Form>): boolean;
  run(doing: Doing<z.output<Form>, NoInfer<Subject>>): Outcome<Result>;
};

export type Answer<Result> =
  | { ok: true; value: Result }
  | { ok: false; why: 'invalid'; issues: z.core.$ZodIssue[] }
  | { ok: false; why: 'not-found' | 'denied' }
  | { ok: false; why: 'refused'; refusal: string; field?: string; details?: unknown };

/** Types a command as it is written; it adds nothing at run time. */
export const command = <Form extends z.ZodType, Subject, Result>(
  definition: Command<Form, Subject, Result>,
): Command<Form, Subject, Result> => definition;

export const done = <Result>(value: Result, activity: ActivityEntry): Outcome<Result> => ({
  ok: true,
  value,
  activity,
});
/** Nothing was left to do: the same form came twice (a double press, a page sent again). Writes no activity. */
export const unchanged = <Result>(value: Result): Outcome<Result> => ({ ok: true, value, activity: null });

export const refuse = (refusal: string, field?: string, details?: unknown): Outcome<never> => ({
  ok: false,
  refusal,
  ...(field === undefined ? {} : { field }),
  ...(details === undefined ? {} : { details }),
});

class RolledBack extends Error {
  constructor(readonly answer: Answer<never>) {
    super('rolled back');
  }
}

/** Performs a command for a viewer on raw input at an instant (UTC ms). The one door for writes. */
export function perform<Form extends z.ZodType, Subject, Result>(
  viewer: Viewer,
  todo: Command<Form, Subject, Result>,
  raw: unknown,
  now: number,
): Answer<Result> {
  const parsed = todo.form.safeParse(raw);
  if (!parsed.success) return { ok: false, why: 'invalid', issues: parsed.error.issues };
  const input = parsed.data;
  try {
    return viewer.db.sql.transaction(() => attempt(viewer, todo, input, now)).immediate();
  } catch (error) {
    if (error instanceof RolledBack) return error.answer;
    throw error;
  }
}

function attempt<Form extends z.ZodType, Subject, Result>(
  viewer: Viewer,
  todo: Command<Form, Subject, Result>,
  input: z.output<Form>,
  now: number,
): Answer<Result> {
  const subject = todo.load(viewer, input);
  if (subject === null) throw new RolledBack({ ok: false, why: 'not-found' });
  if (!todo.may(viewer, subject, input)) throw new RolledBack({ ok: false, why: 'denied' });
  const today = dayOf(now, ohtOf(viewer).timeZone);
  const outcome = todo.run({ viewer, input, subject, now, today });
  if (!outcome.ok) {
    const { ok, ...refusal } = outcome;
    throw new RolledBack({ ok, why: 'refused', ...refusal });
  }
  if (outcome.activity) appendActivity(viewer, todo.name, outcome.activity, now);
  return { ok: true, value: outcome.value };
}
