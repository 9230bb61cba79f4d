import type { Day } from '../calendar';
import { stampOf } from '../stamp';
import type { Viewer } from '../viewer';
import { type Step, stateOf } from './lifecycle';
import type { SuggestionState, ToldChannel } from './words';

/** A step with who recorded it, how, and its own id. */
export type StepShown = Step & { id: string; by: string | null; channel: ToldChannel | null };

/** The steps of a suggestion in order of time, as JSON, for a column with its id. */
export const stepsOf = (suggestion: string): string => `
  (select json_group_array(json_object('id', st.id, 'step', st.step, 'on', st.on_day, 'decision', st.decision,
     'reason', st.reason, 'note', st.note, 'until', st.until_day, 'channel', st.channel, 'by', w.name)
     order by st.on_day, st.id)
   from suggestion_steps st left join people w on w.id = st.recorded_by where st.suggestion_id = ${suggestion})`;

/** A suggestion as a command finds it. The group is its own, or the one whose meeting it was said at. */
export type SuggestionStanding = {
  id: string;
  personId: string | null;
  groupId: string | null;
  meetingId: string | null;
  text: string;
  raisedOn: Day;
  steps: StepShown[];
  state: SuggestionState;
  stamp: string;
};

/** One suggestion by its id, whoever asks: the command that loads it says who may. */
export function suggestionStanding(viewer: Viewer, id: string): SuggestionStanding | null {
  const row = viewer.db
    .prepared(
      `select s.id, s.person_id as personId, coalesce(s.group_id, m.group_id) as groupId, s.meeting_id as meetingId,
         s.text, s.raised_on as raisedOn, ${stepsOf('s.id')} as steps
       from suggestions s left join meetings m on m.id = s.meeting_id where s.id = ?`,
    )
    .get(id) as (Omit<SuggestionStanding, 'steps'> & { steps: string }) | undefined;
  if (row === undefined) return null;
  const steps = JSON.parse(row.steps) as StepShown[];
  return { ...row, steps, state: stateOf(steps), stamp: stampOfSteps(row.text, steps) };
}

/** Two people who see to one suggestion at a time: the second is told that it moved on. */
export const stampOfSteps = (text: string, steps: readonly StepShown[]): string =>
  stampOf([text, steps.map(({ id }) => id)]);
