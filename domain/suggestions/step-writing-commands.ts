import { newId } from '@/db/columns';
import type { ActivityEntry } from '../activity/commands';
import type { ActingChannel } from '../activity/words';
import type { Day } from '../calendar';
import { type Doing, done, type Outcome, refuse } from '../command';
import { isTrusted, type Viewer } from '../viewer';
import { type Move, nextMoves } from './lifecycle';
import type { SuggestionStanding } from './standing-queries';
import { steps } from './table';
import type { SuggestionStep } from './words';

export type Taking = Doing<{ id: string; stamp?: string | undefined; onDay?: Day | undefined }, SuggestionStanding>;
type Row = Partial<typeof steps.$inferInsert>;

/** Why a step cannot be taken now: it moved on since the form was filled, is not what comes next, or its day is wrong. */
export function hindranceOf({ input, subject, today }: Taking, move: Move): Outcome<never> | null {
  if (input.stamp !== undefined && input.stamp !== subject.stamp) return refuse('changed-meanwhile');
  if (!nextMoves(subject.steps, today, subject.personId !== null).includes(move)) return refuse('suggestion-moved-on');
  const onDay = input.onDay ?? today;
  if (onDay > today) return refuse('in-the-future', 'onDay');
  if (onDay < subject.raisedOn) return refuse('before-it-was-said', 'onDay');
  if (onDay < (subject.steps.at(-1)?.on ?? '')) return refuse('before-the-last-step', 'onDay');
  return null;
}

/** Adds a step to a suggestion's history, with who took it. */
export function addStep({ viewer, input, subject, today }: Taking, step: SuggestionStep, row: Row = {}): void {
  const taken = { step, onDay: input.onDay ?? today, recordedBy: viewer.personId };
  viewer.db.orm
    .insert(steps)
    .values({ id: newId(), suggestionId: subject.id, ...taken, ...row })
    .run();
}

/** Takes a step that is one row, when nothing hinders it. */
export function take(doing: Taking, move: Move, step: SuggestionStep, row: Row = {}): Outcome<{ id: string }> {
  const hindrance = hindranceOf(doing, move);
  if (hindrance !== null) return hindrance;
  addStep(doing, step, row);
  return done({ id: doing.subject.id }, entryFor(doing.subject, ['step', ...Object.keys(row)]));
}

export const entryFor = (of: { id: string }, fields: readonly string[]): ActivityEntry => ({
  subject: 'suggestion',
  id: of.id,
  fields,
});

/**
 * What the author says, as an activity: theirs, or on behalf of them by who heard it. Null when how it reached the
 * office is still to be said.
 */
export function saidBack(
  viewer: Viewer,
  of: SuggestionStanding,
  channel: ActingChannel | undefined,
  fields: readonly string[],
): ActivityEntry | null {
  const entry = entryFor(of, fields);
  if (of.personId === null || of.personId === viewer.personId) return entry;
  if (channel === undefined) return isTrusted(viewer) ? { ...entry, onBehalfOf: of.personId } : null;
  return { ...entry, onBehalfOf: of.personId, channel };
}
