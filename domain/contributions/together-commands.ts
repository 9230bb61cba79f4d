import { newId } from '@/db/columns';
import { type Answer, command, type Outcome, perform, refuse } from '../command';
import type { Viewer } from '../viewer';
import { add, placeOf } from './commands';
import { addTogetherForm } from './forms';
import { canKeepContribution } from './policy';
import { contributionStanding } from './queries';

/** Writes down what several gave together, a row each: all of them, or none and in which row it cannot be. */
export const addTogether = command({
  name: 'contributions.add-together',
  form: addTogetherForm,
  load: placeOf,
  may: canKeepContribution,
  run: ({ viewer, input, now }): Outcome<{ ids: string[] }> => {
    const { once, people, length, ...given } = input;
    if (contributionStanding(viewer, once) !== null) return written([once]);
    const ids: string[] = [];
    const seen = new Set<string>();
    for (const [row, one] of people.entries()) {
      if (one.personId === undefined) continue;
      if (seen.has(one.personId)) return refuse('named-twice', `people[${row}].personId`);
      seen.add(one.personId);
      const id = ids.length === 0 ? once : newId();
      const minutes = one.length ?? length;
      const answer = addOne(viewer, { ...given, once: id, personId: one.personId, minutes }, now);
      if (!answer.ok) return refusalAt(answer, row);
      ids.push(id);
    }
    return written(ids);
  },
});

/** Each row goes through its own command and has its own line in the activity, so that all of them together need none. */
const written = (ids: string[]): Outcome<{ ids: string[] }> => ({ ok: true, value: { ids }, activity: null });

type One = { minutes: number | undefined } & Record<string, unknown>;

const addOne = (viewer: Viewer, { minutes, ...one }: One, now: number): Answer<{ id: string }> =>
  perform(viewer, add, { ...one, length: minutes === undefined ? undefined : `${minutes} min` }, now);

/** What hinders one row: said beside that row where it is about the person, else where it is about all. */
function refusalAt(answer: Exclude<Answer<unknown>, { ok: true }>, row: number): Outcome<never> {
  if (answer.why !== 'refused') return refuse(answer.why === 'invalid' ? 'invalid' : answer.why);
  return refuse(answer.refusal, answer.field === 'personId' ? `people[${row}].personId` : answer.field);
}
