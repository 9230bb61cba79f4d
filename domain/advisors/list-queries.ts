import { SEATED_TODAY, sightOn } from '../access/sight-queries';
import type { Day } from '../calendar';
import { CAME } from '../meetings/places-queries';
import type { Standing } from '../people/absences';
import { nameKey } from '../people/names';
import { canKeepPeople } from '../people/policy';
import type { AdvisorKind } from '../people/words';
import type { Viewer } from '../viewer';
import type { AdvisorSearch, AdvisorSort } from './forms';

/** An advisor in the list, with what happened in the span of days: invited by the office, came (however). */
export type ListedAdvisor = {
  id: string;
  name: string;
  joinedOn: Day | null;
  leftOn: Day | null;
  standing: Standing;
  kinds: AdvisorKind[];
  groups: string[];
  invited: number;
  came: number;
  byAsking: number;
  suggestions: number;
  told: number;
};
/** `total` and `uninvited` (to nothing in the span) are of all pages. */
export type AdvisorList = { advisors: ListedAdvisor[]; total: number; uninvited: number };

export const ADVISORS_PER_PAGE = 50;

/** How an advisor stands today (absences.ts says the same of one): a column. Tables: advisors a. */
const STANDING = `iif(a.left_on < :today, 'alumni', iif(exists (select 1 from leaves l where l.person_id = a.person_id
  and :today between l.from_day and coalesce(l.to_day, '9999-12-31')), 'on-leave', 'active'))`;

/** Each table is added up per advisor first and joined after. A viewer of some groups sees what concerns those. */
const LIST = `
  with sat as (
    select distinct m.person_id, s.group_id, g.name, g.name_key from memberships m join seats s on s.id = m.seat_id
      join groups g on g.id = s.group_id
    where ${SEATED_TODAY} and (:all or s.group_id in (select value from json_each(:groups)))
  ),
  shown as (
    select p.id, p.name, p.name_key, a.joined_on, a.left_on, ${STANDING} as standing from advisors a join people p on p.id = a.person_id
    where (:all or exists (select 1 from sat where sat.person_id = p.id))
      and not exists (select 1 from json_each(:words) w where instr(p.name_key, w.value) = 0
        and not exists (select 1 from other_names o where o.person_id = p.id and instr(o.name_key, w.value) > 0))
      and (:kind is null or exists (select 1 from advisor_kinds k where k.person_id = p.id and k.kind = :kind))
      and (:group is null or exists (select 1 from sat where sat.person_id = p.id and sat.group_id = :group))
      and (:only is null or p.id in (select value from json_each(:only)))
      and (:prefers is null or p.prefers = :prefers)
      and (:here is null or :here = ${STANDING})
  ),
  met as (
    select id, group_id from meetings where state = 'held' and on_day between :from and :today
      and (:all or group_id in (select value from json_each(:groups)))
  ),
  asked as (
    select i.person_id, count(*) as invited from shown join invitations i on i.person_id = shown.id
      join met on met.id = i.meeting_id where i.withdrawn_at is null group by i.person_id
  ),
  there as (
    select p.person_id, count(*) as came, sum(p.origin = 'asked') as by_asking from shown
      join presences p on p.person_id = shown.id join met on met.id = p.meeting_id where p.${CAME} group by p.person_id
  ),
  said as (
    select s.person_id, count(*) as suggestions,
      sum(exists (select 1 from suggestion_steps d join suggestion_steps t on t.suggestion_id = d.suggestion_id
        where d.suggestion_id = s.id and d.step = 'decided' and t.step = 'told' and t.on_day >= d.on_day
          and not exists (select 1 from suggestion_steps b where b.suggestion_id = s.id
            and b.step = 'told-withdrawn' and b.on_day >= t.on_day))) as told
    from shown join suggestions s on s.person_id = shown.id
    where s.raised_on between :from and :today and (:all or s.group_id in (select value from json_each(:groups)))
    group by s.person_id
  )
  select n.id, n.name, n.joined_on as joinedOn, n.left_on as leftOn, n.standing,
    (select json_group_array(k.kind order by k.kind) from advisor_kinds k where k.person_id = n.id) as kinds,
    (select json_group_array(sat.name order by sat.name_key) from sat where sat.person_id = n.id) as groups,
    ifnull(invited, 0) as invited, ifnull(came, 0) as came, ifnull(by_asking, 0) as byAsking,
    ifnull(suggestions, 0) as suggestions, ifnull(told, 0) as told, count(*) over () as total,
    sum(invited is null) over () as uninvited
  from shown n left join asked on asked.person_id = n.id left join there on there.person_id = n.id
    left join said on said.person_id = n.id`;

const COLUMNS: Readonly<Record<AdvisorSort, string>> = {
  name: 'n.name_key',
  joined: 'n.joined_on',
  invited: 'invited',
  came: 'came',
  suggestions: 'suggestions',
};

function orderOf(sort: AdvisorSearch['sort']): string {
  const down = sort.startsWith('-');
  const column = COLUMNS[sort.replace('-', '') as AdvisorSort];
  return `order by ${column} ${down ? 'desc' : 'asc'} nulls last, n.name_key, n.id limit :limit offset :offset`;
}

type Row = Omit<ListedAdvisor, 'kinds' | 'groups'> & {
  kinds: string;
  groups: string;
  total: number;
  uninvited: number;
};

/**
 * A page of the advisors the viewer may see, with their figures from a day to today. `only` narrows to some ids
 * (those with flags). A chair's or a leader's figures are of their own groups.
 */
export function advisorList(
  viewer: Viewer,
  search: AdvisorSearch,
  span: { from: Day; today: Day },
  only: readonly string[] | null = null,
): AdvisorList {
  const sight = sightOn(viewer, span.today);
  const rows = viewer.db.sql.prepare(`${LIST} ${orderOf(search.sort)}`).all({
    ...span,
    all: sight.all ? 1 : 0,
    groups: JSON.stringify(sight.groups),
    words: JSON.stringify(nameKey(search.q).split(' ').filter(Boolean)),
    kind: search.kind ?? null,
    group: search.group ?? null,
    only: only === null ? null : JSON.stringify(only),
    here: search.here ?? null,
    // How someone is reached is the office's to know, and so to look for.
    prefers: canKeepPeople(viewer) ? (search.prefers ?? null) : null,
    limit: ADVISORS_PER_PAGE,
    offset: (search.page - 1) * ADVISORS_PER_PAGE,
  }) as Row[];
  const advisors = rows.map(({ total: _, uninvited: __, kinds, groups, ...row }) => ({
    ...row,
    kinds: JSON.parse(kinds) as AdvisorKind[],
    groups: JSON.parse(groups) as string[],
  }));
  return { advisors, total: rows[0]?.total ?? 0, uninvited: rows[0]?.uninvited ?? 0 };
}
