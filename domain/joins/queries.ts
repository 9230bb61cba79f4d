import type { Day } from '../calendar';
import { type ToldApart, toldApart } from '../people/lookalike-queries';
import { type PersonKept, personKept } from '../people/person-queries';
import { canKeepPeople } from '../people/policy';
import { stampOf } from '../stamp';
import type { Viewer } from '../viewer';
import { countNaming, personColumns } from './reach-queries';

/** Two records side by side, and how they stood, for the form that joins them. */
export type SideBySide = { kept: RecordOfTwo; joined: RecordOfTwo; stamp: string };
/** One of two records that may be one person's. `rows`: how many rows of each table name them. */
export type RecordOfTwo = {
  person: PersonKept;
  apart: ToldApart;
  /** The latest day anything of theirs was recorded for a meeting. */
  lastMet: Day | null;
  rows: Record<string, number>;
  holdsRole: boolean;
};

/** Two records of the house, for who keeps them; null when one is not there, or they are one. */
export function sideBySide(viewer: Viewer, keptId: string, joinedId: string): SideBySide | null {
  if (!canKeepPeople(viewer) || keptId === joinedId) return null;
  const known = toldApart(viewer, [keptId, joinedId]);
  const [kept, joined] = [keptId, joinedId].map((id) => recordOf(viewer, id, known.get(id)));
  if (!kept || !joined) return null;
  return { kept, joined, stamp: stampOf([kept, joined]) };
}

function recordOf(viewer: Viewer, id: string, apart: ToldApart | undefined): RecordOfTwo | null {
  const person = personKept(viewer, id);
  if (person === null || apart === undefined) return null;
  const { db } = viewer;
  const rows: Record<string, number> = {};
  for (const [table, columns] of personColumns(db)) rows[table] = countNaming(db, table, columns, id);
  const lastMet = db
    .prepared('select max(m.on_day) from presences p join meetings m on m.id = p.meeting_id where p.person_id = ?')
    .pluck()
    .get(id) as Day | null;
  return { person, apart, lastMet, rows, holdsRole: holdsRole(viewer, id) };
}

/** Whether someone was given a role in Heard that was not lifted. */
const holdsRole = ({ db }: Viewer, id: string): boolean =>
  db.prepared('select 1 from role_grants where person_id = ? and lifted_at is null').get(id) !== undefined;

/** A join that stands, or was taken apart. */
export type Join = {
  id: string;
  keptId: string;
  kept: string;
  /** The name of the record that was joined to it. */
  joined: string;
  by: string | null;
  at: number;
};

/** The joins that stand, the latest first: all of them, or those of one person. */
export const joinsStanding = (viewer: Viewer, personId: string | null = null): Join[] =>
  canKeepPeople(viewer)
    ? (viewer.db
        .prepared(
          `select j.id, j.kept_id as keptId, p.name as kept, j.joined_at as at, b.name as "by",
             (select c.before ->> '$.name' from join_changes c
              where c.join_id = j.id and c.kind = 'set-aside' and c.table_name = 'people') as joined
           from person_joins j join people p on p.id = j.kept_id left join people b on b.id = j.joined_by
           where j.undone_at is null and (:personId is null or j.kept_id = :personId)
           order by j.joined_at desc, j.id desc limit 50`,
        )
        .all({ personId }) as Join[])
    : [];

/** Where the record of a person who was joined to another is kept now. */
export const keptInstead = (viewer: Viewer, joinedId: string): string | null =>
  canKeepPeople(viewer)
    ? ((viewer.db
        .prepared('select kept_id from person_joins where joined_id = ? and undone_at is null order by joined_at desc')
        .pluck()
        .get(joinedId) as string | undefined) ?? null)
    : null;
