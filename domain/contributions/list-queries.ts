import { sightOn } from '../access/sight-queries';
import type { Day } from '../calendar';
import { nameKey } from '../people/names';
import type { Viewer } from '../viewer';
import type { ContributionSearch, ContributionSort } from './forms';
import { canCountContributions } from './policy';
import { SAID_BY_THEM } from './said-queries';
import type { ContributionKind } from './words';

export type ListedContribution = {
  id: string;
  personId: string;
  name: string;
  onDay: Day;
  kind: ContributionKind;
  what: string;
  minutes: number | null;
  group: string | null;
  /** Said by the advisor themselves. */
  said: boolean;
};
export type ContributionList = { rows: ListedContribution[]; total: number };

export const CONTRIBUTIONS_PER_PAGE = 50;

const FOUND = `
  select c.id, c.person_id, p.name, p.name_key, c.on_day, c.kind, c.what, c.minutes, g.name as "group"
  from contributions c join people p on p.id = c.person_id left join groups g on g.id = c.group_id
  where (:all or c.group_id in (select value from json_each(:groups)))
    and (:kind is null or c.kind = :kind) and (:person is null or c.person_id = :person)
    and (:group is null or c.group_id = :group) and c.on_day between :from and :to
    and (:said = 0 or ${SAID_BY_THEM})
    and not exists (select 1 from json_each(:words) w where instr(p.name_key, w.value) = 0
      and instr(name_key(c.what), w.value) = 0 and instr(coalesce(g.name_key, ''), w.value) = 0)`;

const COLUMNS: Readonly<Record<ContributionSort, string>> = {
  day: 'on_day',
  name: 'name_key',
  kind: 'kind',
  length: 'minutes',
};

function orderOf(sort: ContributionSearch['sort']): string {
  const column = COLUMNS[sort.replace('-', '') as ContributionSort];
  return `order by ${column} ${sort.startsWith('-') ? 'desc' : 'asc'} nulls last, on_day desc, name_key, id`;
}

function bounds(viewer: Viewer, search: ContributionSearch, today: Day) {
  const sight = sightOn(viewer, today);
  viewer.db.sql.function('name_key', { deterministic: true }, (text) => nameKey(String(text ?? '')));
  return {
    all: sight.all ? 1 : 0,
    groups: JSON.stringify(sight.groups),
    kind: search.kind ?? null,
    person: search.person ?? null,
    group: search.group ?? null,
    from: search.from ?? '',
    to: search.to ?? '9999-12-31',
    said: search.said === 'yes' ? 1 : 0,
    words: JSON.stringify(nameKey(search.q).split(' ').filter(Boolean)),
  };
}

type Row = Omit<ListedContribution, 'said'> & { said: 0 | 1; total: number };

/** A page of the contributions the viewer may see. */
export function contributionList(viewer: Viewer, search: ContributionSearch, today: Day): ContributionList {
  const bound = bounds(viewer, search, today);
  const rows = viewer.db.sql.prepare(pageIn(search.sort)).all({
    ...bound,
    limit: CONTRIBUTIONS_PER_PAGE,
    offset: (search.page - 1) * CONTRIBUTIONS_PER_PAGE,
  }) as Row[];
  return { rows: rows.map(({ total: _, said, ...row }) => ({ ...row, said: said === 1 })), total: rows[0]?.total ?? 0 };
}

/** Who said it is looked up for the rows of the page alone. */
const pageIn = (sort: ContributionSearch['sort']): string => `
  with page as (select *, count(*) over () as total from (${FOUND}) ${orderOf(sort)} limit :limit offset :offset)
  select id, person_id as personId, name, on_day as onDay, kind, what, minutes, "group", total, ${SAID_BY_THEM} as said
  from page c ${orderOf(sort)}`;

/** How much was given, of one kind or (null) in all: how often, how long, by how many people. */
export type Sum = { kind: ContributionKind | null; count: number; minutes: number; people: number };

/** A leader's are of the whole team, as long as nobody in particular is asked for. */
export function contributionSums(viewer: Viewer, search: ContributionSearch, today: Day): Sum[] {
  const bound = bounds(viewer, search, today);
  const ofNobody = search.q === '' && search.person === undefined && search.said === undefined;
  const all = canCountContributions(viewer) && ofNobody ? 1 : bound.all;
  return viewer.db.sql
    .prepare(
      `with found as materialized (${FOUND}),
         sums as (
           select null as kind, count(*) as count, ifnull(sum(minutes), 0) as minutes,
             count(distinct person_id) as people from found
           union all select kind, count(*), ifnull(sum(minutes), 0), count(distinct person_id) from found group by kind)
       select * from sums order by kind is not null, minutes desc, count desc`,
    )
    .all({ ...bound, all }) as Sum[];
}

type Named = { id: string; name: string };

/** Who gave something in the viewer's sight, and for which groups: what the list can be narrowed to. */
export function contributionChoices(viewer: Viewer, today: Day): { people: Named[]; groups: Named[] } {
  const sight = sightOn(viewer, today);
  const seen = { all: sight.all ? 1 : 0, groups: JSON.stringify(sight.groups) };
  const named = (from: string, by: string): Named[] =>
    viewer.db
      .prepared(
        `select id, name from ${from} where id in (select ${by} from contributions
           where :all or group_id in (select value from json_each(:groups))) order by name_key`,
      )
      .all(seen) as Named[];
  return { people: named('people', 'person_id'), groups: named('groups', 'group_id') };
}
