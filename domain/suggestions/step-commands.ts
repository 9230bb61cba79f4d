import { eq } from 'drizzle-orm';
import { command, refuse } from '../command';
import type { Viewer } from '../viewer';
import { acknowledgeForm, assignForm, changeMadeForm, decideForm, pauseForm, resumeForm } from './forms';
import { canKeepSuggestion } from './policy';
import { type SuggestionStanding, suggestionStanding } from './standing-queries';
import { type Taking, take } from './step-writing-commands';
import { suggestions } from './table';

const load = (viewer: Viewer, { id }: { id: string }): SuggestionStanding | null => suggestionStanding(viewer, id);

/** The office received it. */
export const acknowledge = command({
  name: 'suggestions.acknowledge',
  form: acknowledgeForm,
  load,
  may: canKeepSuggestion,
  run: (doing) => take(doing, 'acknowledge', 'acknowledged'),
});

/** Someone looks into it, perhaps by a day. */
export const assign = command({
  name: 'suggestions.assign',
  form: assignForm,
  load,
  may: canKeepSuggestion,
  run: (doing) => {
    const { owner, dueOn = null } = doing.input;
    if (dueOn !== null && dueOn < doing.today) return refuse('in-the-past', 'dueOn');
    return giveTo(doing, owner, dueOn);
  },
});

/** Gives a suggestion to someone, and keeps in its history to whom and until when. */
export function giveTo(doing: Taking, owner: string, dueOn: string | null) {
  const outcome = take(doing, 'assign', 'assigned', { note: owner, untilDay: dueOn });
  if (!outcome.ok) return outcome;
  const { viewer, subject } = doing;
  viewer.db.orm.update(suggestions).set({ ownerName: owner, dueOn }).where(eq(suggestions.id, subject.id)).run();
  return outcome;
}

/** It is decided, with the reason when it is not adopted. A second decision stands beside the first. */
export const decide = command({
  name: 'suggestions.decide',
  form: decideForm,
  load,
  may: canKeepSuggestion,
  run: (doing) => {
    const { decision, note = null } = doing.input;
    const reason = decision === 'not-adopted' ? doing.input.reason : null;
    return take(doing, 'decide', 'decided', { decision, reason, note });
  },
});

/** Something changed because of it, and what. */
export const changeMade = command({
  name: 'suggestions.change-made',
  form: changeMadeForm,
  load,
  may: canKeepSuggestion,
  run: (doing) => take(doing, 'change-made', 'changed', { note: doing.input.note }),
});

/** Its clock stops until a day, and why. */
export const pause = command({
  name: 'suggestions.pause',
  form: pauseForm,
  load,
  may: canKeepSuggestion,
  run: (doing) => {
    const { until, note } = doing.input;
    if (until <= doing.today) return refuse('in-the-past', 'until');
    return take(doing, 'pause', 'paused', { untilDay: until, note });
  },
});

export const resume = command({
  name: 'suggestions.resume',
  form: resumeForm,
  load,
  may: canKeepSuggestion,
  run: (doing) => take(doing, 'resume', 'resumed'),
});
