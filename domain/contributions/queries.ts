import { canSeeEveryone } from '../access/sight';
import { sightOn } from '../access/sight-queries';
import type { ActingChannel, ActorKind } from '../activity/words';
import type { Day } from '../calendar';
import { stampOf } from '../stamp';
import { holds, type Viewer } from '../viewer';
import { canSeeContribution } from './policy';
import type { ContributionKind } from './words';

/** A contribution as it stands on record; `stamp` marks how. */
export type Contribution = {
  id: string;
  personId: string;
  name: string;
  onDay: Day;
  kind: ContributionKind;
  what: string;
  minutes: number | null;
  groupId: string | null;
  group: string | null;
  stamp: string;
};

/** One contribution by its id, whoever asks: the command that loads it says who may. */
export function contributionStanding(viewer: Viewer, id: string): Contribution | null {
  const row = viewer.db
    .prepared(
      `select c.id, c.person_id as personId, p.name, c.on_day as onDay, c.kind, c.what, c.minutes,
         c.group_id as groupId, g.name as "group"
       from contributions c join people p on p.id = c.person_id left join groups g on g.id = c.group_id where c.id = ?`,
    )
    .get(id) as Omit<Contribution, 'stamp'> | undefined;
  if (row === undefined) return null;
  const { name: _, group: __, ...own } = row;
  return { ...row, stamp: stampOf(own) };
}

/** One contribution, where the viewer may see it. */
export function contributionById(viewer: Viewer, id: string, today: Day): Contribution | null {
  const found = contributionStanding(viewer, id);
  return found !== null && canSeeContribution(sightOn(viewer, today), found) ? found : null;
}

/** Who wrote a contribution down or changed it, when, and which fields: the latest first. */
export type Kept = {
  seq: number;
  at: number;
  by: string | null;
  actorKind: ActorKind;
  channel: ActingChannel | null;
  command: string;
  fields: string[];
};

/** What was done to a contribution the viewer was shown, from the activity. */
export const keptOf = (viewer: Viewer, { id }: Contribution): Kept[] =>
  (
    viewer.db
      .prepared(
        `select a.seq, a.at, p.name as by, a.actor_kind as actorKind, a.channel, a.command, a.fields
         from activity a left join people p on p.id = a.actor_id
         where a.subject_kind = 'contribution' and a.subject_id = ? order by a.seq desc`,
      )
      .all(id) as (Omit<Kept, 'fields'> & { fields: string })[]
  ).map((row) => ({ ...row, fields: JSON.parse(row.fields) as string[] }));

/** Advisors, and whoever sits on the advisors' side; a chair's are those with a seat in a group they chair. */
const ADVISORS = `
  select p.id, p.name from people p left join advisors a on a.person_id = p.id
  where (a.person_id is not null and coalesce(a.left_on, '9999-12-31') >= :since
      or exists (select 1 from memberships m join seats s on s.id = m.seat_id where m.person_id = p.id
        and s.side = 'advisor' and coalesce(m.to_day, '9999-12-31') >= :since))
    and (:all or exists (select 1 from memberships m join seats s on s.id = m.seat_id where m.person_id = p.id
        and s.group_id in (select value from json_each(:groups)) and coalesce(m.to_day, '9999-12-31') >= :since))
    and (:person is null or p.id = :person)
  order by p.name_key`;

const advisors = (viewer: Viewer, groups: Iterable<string>, since: Day, person: string | null) =>
  viewer.db.prepared(ADVISORS).all({
    all: canSeeEveryone(viewer) ? 1 : 0,
    groups: JSON.stringify([...groups]),
    since,
    person,
  }) as { id: string; name: string }[];

const chaired = (viewer: Viewer): Iterable<string> => (holds(viewer, 'chair') ? viewer.chairs : []);

/** Whose contributions the viewer may write down: advisors who are here, or were since a day. By name. */
export const givers = (viewer: Viewer, since: Day): { id: string; name: string }[] =>
  advisors(viewer, chaired(viewer), since, null);

/** Whether the viewer may write down what this person gave, for this group: one who is, or ever was, an advisor. */
export const isGiver = (viewer: Viewer, personId: string, groupId: string | null): boolean =>
  advisors(viewer, groupId === null ? [] : [groupId], '', personId).length > 0;
