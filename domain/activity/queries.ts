import { addDays, instantOf } from '../calendar';
import { ohtOf } from '../settings/queries';
import type { Viewer } from '../viewer';
import type { ActivitySearch } from './forms';
import { canSeeActivity } from './policy';
import { type ActingChannel, type ActorKind, actorKinds } from './words';

/** One thing that was done: who, when (UTC ms), for whom, to what. Ids and names of fields only. */
export type ActivityListed = {
  seq: number;
  at: number;
  actorKind: ActorKind;
  actorId: string | null;
  onBehalfOf: string | null;
  channel: ActingChannel | null;
  command: string;
  subjectKind: string;
  subjectId: string;
  fields: string[];
};

export type ActivityPage = { rows: ActivityListed[]; total: number };

export const ACTIVITY_PER_PAGE = 50;

/** A page of what was done, the latest first, and how much there is. Nothing for who may not know. */
export function activityOf(viewer: Viewer, search: ActivitySearch): ActivityPage {
  if (!canSeeActivity(viewer)) return { rows: [], total: 0 };
  const { where, values } = narrowed(search, ohtOf(viewer).timeZone);
  const total = viewer.db.prepared(`select count(*) from activity ${where}`).pluck().get(values) as number;
  const rows = viewer.db
    .prepared(
      `select seq, at, actor_kind as actorKind, actor_id as actorId, on_behalf_of as onBehalfOf, channel, command,
         subject_kind as subjectKind, subject_id as subjectId, fields
       from activity ${where} order by at desc, seq desc limit @limit offset @offset`,
    )
    .all({ ...values, limit: ACTIVITY_PER_PAGE, offset: (search.page - 1) * ACTIVITY_PER_PAGE });
  return { rows: (rows as Stored[]).map((row) => ({ ...row, fields: JSON.parse(row.fields) })), total };
}

type Stored = Omit<ActivityListed, 'fields'> & { fields: string };

/** Only the filters that were asked for, so that each reads its index. */
function narrowed({ who, behalf, command, about, id, from, to }: ActivitySearch, timeZone: string) {
  const isKind = actorKinds.some((kind) => kind === who);
  const filters: [boolean, string, Record<string, string | number | undefined>][] = [
    [who !== undefined && isKind, 'actor_kind = @who and actor_id is null', { who }],
    [who !== undefined && !isKind, "actor_kind = 'person' and actor_id = @who", { who }],
    [behalf !== undefined, 'on_behalf_of = @behalf', { behalf }],
    [command !== undefined, 'command = @command', { command }],
    [about !== undefined, 'subject_kind = @about', { about }],
    [about !== undefined && id !== undefined, 'subject_id = @id', { id }],
    [from !== undefined, 'at >= @from', { from: from && instantOf(from, '00:00', timeZone) }],
    [to !== undefined, 'at < @to', { to: to && instantOf(addDays(to, 1), '00:00', timeZone) }],
  ];
  const asked = filters.filter(([isAsked]) => isAsked);
  return {
    where: asked.length === 0 ? '' : `where ${asked.map(([, condition]) => condition).join(' and ')}`,
    values: Object.assign({}, ...asked.map(([, , value]) => value)) as Record<string, string | number>,
  };
}

/** What stands in the activity to choose from: ids of who did and for whom, actors who are nobody, commands, kinds. */
export type ActivityChoices = {
  people: string[];
  behalf: string[];
  actors: ActorKind[];
  commands: string[];
  kinds: string[];
};

export function activityChoices(viewer: Viewer): ActivityChoices {
  if (!canSeeActivity(viewer)) return { people: [], behalf: [], actors: [], commands: [], kinds: [] };
  const actors = viewer.db
    .prepared(
      `select value from json_each(?) where exists
         (select 1 from activity where actor_kind = value and actor_id is null)`,
    )
    .pluck()
    .all(JSON.stringify(actorKinds));
  return {
    people: valuesOf(viewer, 'actor_id', "actor_kind = 'person' and actor_id is not null"),
    behalf: valuesOf(viewer, 'on_behalf_of', 'on_behalf_of is not null'),
    actors: actors as ActorKind[],
    commands: valuesOf(viewer, 'command', 'true'),
    kinds: valuesOf(viewer, 'subject_kind', 'true'),
  };
}

/** Each value of an indexed column once, by leaps through the index instead of a walk over every row. */
const valuesOf = (viewer: Viewer, column: string, where: string): string[] =>
  viewer.db
    .prepared(
      `with recursive found(value) as (
         select min(${column}) from activity where ${where}
         union all
         select (select min(${column}) from activity where ${where} and ${column} > found.value)
         from found where found.value is not null)
       select value from found where value is not null`,
    )
    .pluck()
    .all() as string[];
