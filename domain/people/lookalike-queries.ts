import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { lookalikesOf, pairsAlike, type Reachable } from './lookalikes';
import { canKeepPeople } from './policy';
import type { AdvisorKind, Likeness } from './words';

/** A person by what tells them from another of the same name. */
export type ToldApart = {
  id: string;
  name: string;
  advisor: boolean;
  partner: boolean;
  kinds: AdvisorKind[];
  organization: string | null;
  joinedOn: Day | null;
  leftOn: Day | null;
  email: string | null;
  phone: string | null;
  groups: string[];
};
export type Candidate = ToldApart & { because: Likeness };
export type PairAlike = { one: ToldApart; other: ToldApart; because: Likeness };

/** The records that may already be of someone about to be added (`except` their own, when they are changed). */
export function candidatesFor(
  viewer: Viewer,
  person: { name: string; email?: string | undefined; phone?: string | undefined },
  except = '',
): Candidate[] {
  const { name, email = null, phone = null } = person;
  const others = everyone(viewer).filter(({ id }) => id !== except);
  const found = lookalikesOf({ names: [name], email, phone }, others);
  const known = toldApart(
    viewer,
    found.map(({ id }) => id),
  );
  return found.flatMap(({ id, because }) => {
    const who = known.get(id);
    return who ? [{ ...who, because }] : [];
  });
}

/** Every two records that look as if they were one person's: those nobody told apart yet, or those someone did. */
export function recordsAlike(viewer: Viewer, which: 'open' | 'told-apart' = 'open'): PairAlike[] {
  const apart = pairsToldApart(viewer);
  const pairs = pairsAlike(everyone(viewer)).filter(({ one, other }) => {
    const isApart = apart.has(`${one} ${other}`) || apart.has(`${other} ${one}`);
    return isApart === (which === 'told-apart');
  });
  const known = toldApart(
    viewer,
    pairs.flatMap(({ one, other }) => [one, other]),
  );
  return pairs.flatMap(({ one, other, because }) => {
    const [first, second] = [known.get(one), known.get(other)];
    return first && second ? [{ one: first, other: second, because }] : [];
  });
}

const pairsToldApart = (viewer: Viewer): Set<string> =>
  new Set(viewer.db.prepared("select one_id || ' ' || other_id from told_apart").pluck().all() as string[]);

type Named = { id: string; names: string; email: string | null; phone: string | null };

function everyone(viewer: Viewer): Reachable[] {
  if (!canKeepPeople(viewer)) return [];
  const rows = viewer.db
    .prepared(
      `select p.id, p.email, p.phone, (select json_group_array(n.name) from (select p.name union all
         select o.name from other_names o where o.person_id = p.id) n) as names
       from people p order by p.name_key, p.id`,
    )
    .all() as Named[];
  return rows.map(({ names, ...row }) => ({ ...row, names: JSON.parse(names) as string[] }));
}

type Row = Omit<ToldApart, 'kinds' | 'groups' | 'advisor' | 'partner'> & {
  kinds: string;
  groups: string;
  advisor: 0 | 1;
  partner: 0 | 1;
};

/** People by id, with what tells them apart; for who keeps the records. */
export function toldApart(viewer: Viewer, ids: readonly string[]): Map<string, ToldApart> {
  if (!canKeepPeople(viewer)) return new Map();
  const rows = viewer.db
    .prepared(
      `select p.id, p.name, p.email, p.phone, a.person_id is not null as advisor, pa.person_id is not null as partner,
         a.joined_on as joinedOn, a.left_on as leftOn, o.name as organization,
         (select json_group_array(k.kind order by k.kind) from advisor_kinds k where k.person_id = p.id) as kinds,
         (select json_group_array(name) from (select distinct g.name from memberships m
            join seats s on s.id = m.seat_id join groups g on g.id = s.group_id
            where m.person_id = p.id order by g.name_key)) as groups
       from people p left join advisors a on a.person_id = p.id left join partners pa on pa.person_id = p.id
         left join organizations o on o.id = pa.organization_id
       where p.id in (select value from json_each(?))`,
    )
    .all(JSON.stringify([...new Set(ids)])) as Row[];
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        advisor: row.advisor === 1,
        partner: row.partner === 1,
        kinds: JSON.parse(row.kinds) as AdvisorKind[],
        groups: JSON.parse(row.groups) as string[],
      },
    ]),
  );
}

/** Everyone, by name, to choose two records from; those of one name are told apart by where they are reached. */
export const peopleToJoin = (viewer: Viewer): { id: string; label: string }[] =>
  canKeepPeople(viewer)
    ? (viewer.db
        .prepared(
          `select p.id, p.name || ifnull(' (' || iif(count(*) over (partition by p.name_key) > 1, coalesce(p.email, p.phone), null) || ')', '') as label
           from people p order by p.name_key, p.id`,
        )
        .all() as { id: string; label: string }[])
    : [];
