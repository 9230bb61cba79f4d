import type { Side } from '../groups/words';
import type { Sector } from '../people/words';
import type { Viewer } from '../viewer';
import type { Choice } from './words';

/** One person on the roll of a motion. `choice` is null where no ballot of theirs is recorded. */
export type RollEntry = {
  motionId: string;
  personId: string;
  name: string;
  side: Side;
  sector: Sector | null;
  weight: number;
  choice: Choice | null;
};

/** The rolls of the named motions put to a meeting, advisors first. The meeting is one that a scoped query found. */
export const rollsAt = (viewer: Viewer, meeting: { id: string }): RollEntry[] =>
  viewer.db
    .prepared(
      `select r.motion_id as motionId, r.person_id as personId, p.name, r.side, r.sector, r.weight, b.choice
       from motions mo join roll_entries r on r.motion_id = mo.id join people p on p.id = r.person_id
         left join ballots b on b.motion_id = r.motion_id and b.person_id = r.person_id
       where mo.meeting_id = ? and mo.recorded = 'named' and (r.weight > 0 or b.id is not null)
       order by r.side, p.name_key, p.id`,
    )
    .all(meeting.id) as RollEntry[];
