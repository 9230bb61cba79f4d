import { type Answer, command, type Doing, done, perform, refuse } from '../command';
import type { Viewer } from '../viewer';
import { togetherForm } from './forms';
import { canKeepSuggestion } from './policy';
import { type SuggestionStanding, suggestionStanding } from './standing-queries';
import { acknowledge, assign } from './step-commands';
import { tell } from './tell-commands';

/** Which of the chosen could not go along, and why: the words of the refusal are the pages'. */
export type LeftOver = { id: string; text: string; why: string };

/** One step for many suggestions: all of them, or none and which of them hinder it. */
export const together = command({
  name: 'suggestions.together',
  form: togetherForm,
  load: (viewer, { ids }) => {
    const all = ids.map((id) => suggestionStanding(viewer, id));
    return all.includes(null) ? null : (all as SuggestionStanding[]);
  },
  may: (viewer, all) => all.every((one) => canKeepSuggestion(viewer, one)),
  run: (doing) => {
    const left = doing.subject.flatMap((one): LeftOver[] => {
      const answer = take(doing.viewer, one, doing);
      return answer.ok ? [] : [{ id: one.id, text: one.text, why: 'refusal' in answer ? answer.refusal : answer.why }];
    });
    if (left.length > 0) return refuse('some-could-not', undefined, left);
    const ids = doing.subject.map(({ id }) => id);
    return done({ count: ids.length }, { subject: 'suggestion', id: ids[0] ?? '', fields: [doing.input.step] });
  },
});

type Together = Doing<
  { step: 'acknowledge' | 'assign' | 'tell'; owner?: string; dueOn?: string; channel?: string },
  unknown
>;

/** Each goes through its own command, and has its own line in the activity; a refusal of one takes all back. */
function take(viewer: Viewer, { id, stamp }: SuggestionStanding, { input, now }: Together): Answer<unknown> {
  const { step, owner, dueOn, channel } = input;
  if (step === 'acknowledge') return perform(viewer, acknowledge, { id, stamp }, now);
  if (step === 'assign') return perform(viewer, assign, { id, stamp, owner, dueOn }, now);
  return perform(viewer, tell, { id, stamp, channel }, now);
}
