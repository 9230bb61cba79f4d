import type { Day } from '../calendar';
import { CAME } from '../meetings/places-queries';
import type { Viewer } from '../viewer';
import { canSeeClaim } from './policy';

/** A meeting that someone can ask costs for. */
export type MeetingToClaim = {
  id: string;
  on: Day;
  title: string | null;
  groupId: string | null;
  group: string | null;
  claimId: string | null;
};

/** Those a person came to, or is expected at: who came on the way and found it cancelled had costs as well. */
const MEETINGS = `
  select m.id, m.on_day as "on", m.title, m.group_id as groupId, g.name as "group",
    (select c.id from claims c where c.meeting_id = m.id and c.person_id = :person limit 1) as claimId
  from meetings m left join groups g on g.id = m.group_id
  where m.id in (select p.meeting_id from presences p where p.person_id = :person and p.${CAME}
    union select i.meeting_id from invitations i where i.person_id = :person and i.withdrawn_at is null)`;

/** One of them; null when it is none of theirs, or not for the viewer to know of. */
export const meetingFor = (viewer: Viewer, person: string, id: string): MeetingToClaim | null =>
  canSeeClaim(viewer, { personId: person })
    ? ((viewer.db.prepared(`${MEETINGS} and m.id = :id`).get({ person, id }) as MeetingToClaim | undefined) ?? null)
    : null;

/** Their latest up to a day, the newest first. */
export const meetingsToClaim = (viewer: Viewer, person: string, upTo: Day, limit: number): MeetingToClaim[] =>
  canSeeClaim(viewer, { personId: person })
    ? (viewer.db
        .prepared(`${MEETINGS} and m.on_day <= :upTo order by m.on_day desc, m.id limit :limit`)
        .all({ person, upTo, limit }) as MeetingToClaim[])
    : [];
