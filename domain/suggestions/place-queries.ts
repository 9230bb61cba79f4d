import { canSeeEveryone } from '../access/sight';
import type { Day } from '../calendar';
import { holds, type Viewer } from '../viewer';

/** A meeting something was said at: what names it in a list to choose from. */
export type MeetingToName = { id: string; on: Day; title: string | null; group: string | null };

const bound = (viewer: Viewer) => ({
  all: canSeeEveryone(viewer) ? 1 : 0,
  groups: JSON.stringify(holds(viewer, 'chair') ? [...viewer.chairs] : []),
});

/** The last meetings held where the viewer may write suggestions down; `chosen` is among them however old it is. */
export const meetingsToName = (viewer: Viewer, today: Day, chosen: string | null, most = 40): MeetingToName[] =>
  viewer.db
    .prepared(
      `select m.id, m.on_day as "on", m.title, g.name as "group"
       from meetings m left join groups g on g.id = m.group_id
       where m.state = 'held' and m.on_day <= :today
         and (:all or m.group_id in (select value from json_each(:groups)))
       order by m.id is :chosen desc, m.on_day desc, m.id limit :most`,
    )
    .all({ ...bound(viewer), today, chosen, most }) as MeetingToName[];

/** The groups for which the viewer may write suggestions down. */
export const groupsToName = (viewer: Viewer): { id: string; name: string }[] =>
  viewer.db
    .prepared(
      `select id, name from groups where closed_on is null
         and (:all or id in (select value from json_each(:groups))) order by name_key`,
    )
    .all(bound(viewer)) as { id: string; name: string }[];
