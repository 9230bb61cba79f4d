import { command, done, refuse, unchanged } from '../command';
import type { Viewer } from '../viewer';
import { confirmForm, noteSeenForm, reopenForm } from './forms';
import { canAnswerBack } from './policy';
import { type SuggestionStanding, suggestionStanding } from './standing-queries';
import { addStep, hindranceOf, saidBack, type Taking } from './step-writing-commands';

const load = (viewer: Viewer, { id }: { id: string }): SuggestionStanding | null => suggestionStanding(viewer, id);

/** The author has seen the answer: on their own page, once; or someone of the office heard that they did. */
export const noteSeen = command({
  name: 'suggestions.note-seen',
  form: noteSeenForm,
  load,
  may: canAnswerBack,
  run: (doing) => {
    const { viewer, input, subject } = doing;
    if (subject.state !== 'told') return unchanged({ id: subject.id });
    const said = saidBack(viewer, subject, input.channel, ['step', 'channel']);
    if (said === null) return refuse('required', 'channel');
    addStep(doing, 'seen', { channel: input.channel ?? 'own-page' });
    return done({ id: subject.id }, said);
  },
});

/** The author says that the answer answers them. */
export const confirmAnswer = command({
  name: 'suggestions.confirm',
  form: confirmForm,
  load,
  may: canAnswerBack,
  run: (doing) => answered(doing, 'confirm'),
});

/** The author says that it did not happen, or is no answer, in their words: it goes round again. */
export const reopenSuggestion = command({
  name: 'suggestions.reopen',
  form: reopenForm,
  load,
  may: canAnswerBack,
  run: (doing) => answered(doing, 'reopen', doing.input.note),
});

type Answering = Taking & { input: { channel?: 'phone' | 'paper' | 'in-person' | 'email' | undefined } };

/** Who answers has seen it. */
function answered(doing: Answering, move: 'confirm' | 'reopen', note?: string) {
  const { viewer, input, subject } = doing;
  const hindrance = hindranceOf(doing, move);
  if (hindrance !== null) return hindrance;
  const said = saidBack(viewer, subject, input.channel, ['step', ...(note === undefined ? [] : ['note'])]);
  if (said === null) return refuse('required', 'channel');
  const channel = input.channel ?? 'own-page';
  if (subject.state === 'told') addStep(doing, 'seen', { channel });
  addStep(doing, move === 'confirm' ? 'confirmed' : 'reopened', { channel, note: note ?? null });
  return done({ id: subject.id }, said);
}
