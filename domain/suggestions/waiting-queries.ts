import type { Day } from '../calendar';
import type { ContactChannel } from '../people/words';
import type { Viewer } from '../viewer';
import type { WaitingFor } from './forms';
import { pausedUntil, stateOf } from './lifecycle';
import { suggestionsSeen } from './list-queries';
import { loopOf, type SuggestionLoop } from './loop';
import { canKeepSuggestion } from './policy';
import { type StepShown, stampOfSteps, stepsOf } from './standing-queries';
import type { SuggestionState } from './words';

/** A suggestion that waits for the office. `since` is the day of its last step, `due` the day its owner is to answer by. */
export type WaitingSuggestion = {
  id: string;
  text: string;
  personId: string | null;
  name: string | null;
  group: string | null;
  next: WaitingFor;
  since: Day;
  due: Day | null;
  owner: string | null;
  prefers: ContactChannel | null;
};

/** What the viewer is to see to, the longest waiting first. */
export const suggestionsWaiting = (viewer: Viewer, today: Day): WaitingSuggestion[] =>
  suggestionsSeen(viewer, today)
    .filter((one) => canKeepSuggestion(viewer, one))
    .flatMap(({ id, text, personId, name, group, prefers, ...one }) =>
      one.next === null
        ? []
        : [
            {
              ...{ id, text, personId, name, group, prefers, next: one.next },
              since: one.steps.at(-1)?.on ?? one.raisedOn,
              due: one.dueOn,
              owner: one.ownerName,
            },
          ],
    )
    .sort((a, b) => a.since.localeCompare(b.since) || a.id.localeCompare(b.id));

/** A suggestion of the viewer's own, whole, as it stands on a day. */
export type OwnSuggestion = {
  id: string;
  text: string;
  raisedOn: Day;
  group: string | null;
  ownerName: string | null;
  dueOn: Day | null;
  steps: StepShown[];
  loop: SuggestionLoop;
  state: SuggestionState;
  pausedUntil: Day | null;
  stamp: string;
};

const OWN = `
  select s.id, s.text, s.raised_on as raisedOn, g.name as "group", s.owner_name as ownerName, s.due_on as dueOn,
    ${stepsOf('s.id')} as steps
  from suggestions s left join meetings m on m.id = s.meeting_id left join groups g on g.id = coalesce(s.group_id, m.group_id)
  where s.person_id = :self and (:id is null or s.id = :id) and s.raised_on <= :today
  order by s.raised_on desc, s.id desc`;

type OwnRow = Omit<OwnSuggestion, 'steps' | 'loop' | 'state' | 'pausedUntil' | 'stamp'> & { steps: string };

/** What the viewer suggested themselves, the latest first. */
export const ownSuggestions = (viewer: Viewer, today: Day, id: string | null = null): OwnSuggestion[] =>
  (viewer.db.prepared(OWN).all({ self: viewer.personId, id, today }) as OwnRow[]).map((row) => {
    const steps = JSON.parse(row.steps) as StepShown[];
    const stands = { loop: loopOf(steps), state: stateOf(steps), pausedUntil: pausedUntil(steps, today) };
    return { ...row, ...stands, steps, stamp: stampOfSteps(row.text, steps) };
  });

export const ownSuggestion = (viewer: Viewer, id: string, today: Day): OwnSuggestion | null =>
  ownSuggestions(viewer, today, id)[0] ?? null;

/** The answers the viewer was given and has not seen yet. */
export const repliesToSee = (viewer: Viewer, today: Day): OwnSuggestion[] =>
  ownSuggestions(viewer, today).filter(({ state }) => state === 'told');
