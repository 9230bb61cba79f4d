import { sightOn } from '../access/sight-queries';
import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { loopOf, type StepTaken, type SuggestionLoop } from './loop';

/** A suggestion heard at a meeting. No name where a group made it anonymously. */
export type SuggestionHeard = { id: string; text: string; name: string | null; loop: SuggestionLoop };

const HEARD = `
  select s.id, s.text, p.name,
    (select json_group_array(json_object('step', t.step, 'on', t.on_day, 'decision', t.decision, 'reason', t.reason,
       'note', t.note) order by t.on_day, t.id) from suggestion_steps t where t.suggestion_id = s.id) as steps
  from suggestions s join meetings m on m.id = s.meeting_id left join people p on p.id = s.person_id
  where s.meeting_id = :meeting
    and (:all or coalesce(s.group_id, m.group_id) in (select value from json_each(:groups)))
  order by s.rowid`;

/** What was suggested at a meeting and what became of it: as far as the groups in the viewer's sight go. */
export function suggestionsAt(viewer: Viewer, meeting: { id: string }, today: Day): SuggestionHeard[] {
  const sight = sightOn(viewer, today);
  const rows = viewer.db.prepared(HEARD).all({
    meeting: meeting.id,
    all: sight.all ? 1 : 0,
    groups: JSON.stringify(sight.groups),
  }) as { id: string; text: string; name: string | null; steps: string }[];
  return rows.map(({ steps, ...row }) => ({ ...row, loop: loopOf(JSON.parse(steps) as StepTaken[]) }));
}
