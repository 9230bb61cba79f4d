import { SEATED_TODAY, sightParameters } from '../access/sight-queries';
import type { Day } from '../calendar';
import { CAME } from '../meetings/places-queries';
import { nameKey } from '../people/names';
import type { Sector } from '../people/words';
import type { Viewer } from '../viewer';
import type { PartnerSearch, PartnerSort } from './forms';

/** A partner in the list, with what happened in the span of days. */
export type ListedPartner = {
  id: string;
  name: string;
  organization: string | null;
  sector: Sector | null;
  groups: string[];
  invited: number;
  came: number;
};
/** `total` and `organizations` are of all pages. */
export type PartnerList = { partners: ListedPartner[]; total: number; organizations: number };

export const PARTNERS_PER_PAGE = 50;

/** Each table is added up per partner first and joined after. A viewer of some groups sees what concerns those. */
const LIST = `
  with sat as (
    select distinct m.person_id, s.group_id, g.name, g.name_key from memberships m join seats s on s.id = m.seat_id
      join groups g on g.id = s.group_id
    where ${SEATED_TODAY} and (:all or s.group_id in (select value from json_each(:groups)))
  ),
  shown as (
    select p.id, p.name, p.name_key, o.id as organization_id, o.name as organization, o.name_key as organization_key,
      coalesce(pa.sector, o.sector) as sector
    from partners pa join people p on p.id = pa.person_id left join organizations o on o.id = pa.organization_id
    where (:all or exists (select 1 from sat where sat.person_id = p.id))
      and not exists (select 1 from json_each(:words) w where instr(p.name_key, w.value) = 0
        and instr(ifnull(o.name_key, ''), w.value) = 0
        and not exists (select 1 from other_names n where n.person_id = p.id and instr(n.name_key, w.value) > 0))
      and (:sector is null or coalesce(pa.sector, o.sector) = :sector)
      and (:group is null or exists (select 1 from sat where sat.person_id = p.id and sat.group_id = :group))
  ),
  met as (
    select id from meetings where state = 'held' and on_day between :from and :today
      and (:all or group_id in (select value from json_each(:groups)))
  ),
  asked as (
    select i.person_id, count(*) as invited from shown join invitations i on i.person_id = shown.id
      join met on met.id = i.meeting_id where i.withdrawn_at is null group by i.person_id
  ),
  there as (
    select p.person_id, count(*) as came from shown join presences p on p.person_id = shown.id
      join met on met.id = p.meeting_id where p.${CAME} group by p.person_id
  )
  select n.id, n.name, n.organization, n.sector,
    (select json_group_array(sat.name order by sat.name_key) from sat where sat.person_id = n.id) as groups,
    ifnull(invited, 0) as invited, ifnull(came, 0) as came, count(*) over () as total,
    (select count(distinct organization_id) from shown) as organizations
  from shown n left join asked on asked.person_id = n.id left join there on there.person_id = n.id`;

const COLUMNS: Readonly<Record<PartnerSort, string>> = {
  name: 'n.name_key',
  organization: 'n.organization_key',
  invited: 'invited',
  came: 'came',
};

function orderOf(sort: PartnerSearch['sort']): string {
  const column = COLUMNS[sort.replace('-', '') as PartnerSort];
  return `order by ${column} ${sort.startsWith('-') ? 'desc' : 'asc'} nulls last, n.name_key, n.id limit :limit offset :offset`;
}

type Row = Omit<ListedPartner, 'groups'> & { groups: string; total: number; organizations: number };

/** A page of the partners the viewer may see, with their figures from a day to today. */
export function partnerList(viewer: Viewer, search: PartnerSearch, span: { from: Day; today: Day }): PartnerList {
  const { all, groups } = sightParameters(viewer, span.today);
  const rows = viewer.db.prepared(`${LIST} ${orderOf(search.sort)}`).all({
    ...span,
    all,
    groups,
    words: JSON.stringify(nameKey(search.q).split(' ').filter(Boolean)),
    sector: search.sector ?? null,
    group: search.group ?? null,
    limit: PARTNERS_PER_PAGE,
    offset: (search.page - 1) * PARTNERS_PER_PAGE,
  }) as Row[];
  const partners = rows.map(({ total: _, organizations: __, groups: names, ...row }) => ({
    ...row,
    groups: JSON.parse(names) as string[],
  }));
  return { partners, total: rows[0]?.total ?? 0, organizations: rows[0]?.organizations ?? 0 };
}
