import { addDays, type Day } from '../calendar';
import { nameKey } from '../people/names';
import type { Viewer } from '../viewer';
import { CLAIMED, FIRST_COST, STATE } from './claimed-queries';
import type { ClaimSearch, ClaimSort } from './list-forms';
import { canListClaims } from './policy';
import { claimsByIds } from './queries';
import type { ClaimState, ExpenseKind } from './words';

export type ListedClaim = {
  id: string;
  personId: string;
  name: string;
  group: string | null;
  /** The day of the first cost. */
  on: Day | null;
  state: ClaimState;
  /** Days from the first cost to the payment, or to today. */
  days: number;
  cents: number;
  advanceCents: number;
  kinds: ExpenseKind[];
  stamp: string;
};
/** `total` and `cents` are of all pages. */
export type ClaimList = { claims: ListedClaim[]; total: number; cents: number };

export const CLAIMS_PER_PAGE = 50;

/** Drafts are shown when they are asked for: nobody waits on them. */
const LIST = `
  with found as (
    select c.id, c.person_id, p.name, p.name_key, coalesce(c.group_id, m.group_id) as group_id, ${STATE} as state,
      coalesce(${FIRST_COST}, m.on_day) as on_day, c.paid_on, c.advance_cents, m.title,
      (select ifnull(sum(coalesce(allowed_cents, claimed_cents)), 0) from claim_lines where claim_id = c.id) as cents
    from claims c join people p on p.id = c.person_id left join meetings m on m.id = c.meeting_id
    where (:person is null or c.person_id = :person) and (${CLAIMED} or :drafts)),
  chosen as (
    select f.*, g.name as "group", cast(julianday(coalesce(f.paid_on, :today)) - julianday(f.on_day) as integer) as days
    from found f left join groups g on g.id = f.group_id
    where f.state in (select value from json_each(:states)) and (:group is null or f.group_id = :group)
      and coalesce(f.on_day, :today) >= :from
      and (:kind is null or exists (select 1 from claim_lines l where l.claim_id = f.id and l.kind = :kind))
      and not exists (select 1 from json_each(:words) w
        where instr(f.name_key, w.value) = 0 and instr(coalesce(g.name_key, ''), w.value) = 0))
  select id, person_id as personId, name, "group", on_day as "on", state, ifnull(days, 0) as days, cents,
    advance_cents as advanceCents, count(*) over () as total, sum(cents) over () as allCents,
    (select json_group_array(distinct kind) from claim_lines where claim_id = chosen.id) as kinds
  from chosen`;

const COLUMNS: Readonly<Record<ClaimSort, string>> = {
  waiting: 'days',
  day: 'on_day',
  name: 'name_key',
  amount: 'cents',
};

function orderOf(sort: ClaimSearch['sort']): string {
  const column = COLUMNS[sort.replace('-', '') as ClaimSort];
  return `order by ${column} ${sort.startsWith('-') ? 'desc' : 'asc'} nulls last, on_day desc, id limit :limit offset :offset`;
}

function statesOf(state: ClaimSearch['state']): readonly ClaimState[] {
  if (state === 'waiting') return ['submitted', 'approved'];
  return state === 'all' ? ['submitted', 'returned', 'approved', 'paid'] : [state];
}

type Row = Omit<ListedClaim, 'kinds' | 'stamp'> & { kinds: string; total: number; allCents: number };

/** A page of the claims, with how each stands, so that several can be ticked. */
export function claimList(viewer: Viewer, search: ClaimSearch, today: Day): ClaimList {
  if (!canListClaims(viewer)) return { claims: [], total: 0, cents: 0 };
  const rows = viewer.db.prepared(`${LIST} ${orderOf(search.sort)}`).all({
    today,
    person: search.person ?? null,
    group: search.group ?? null,
    kind: search.kind ?? null,
    drafts: search.state === 'draft' ? 1 : 0,
    states: JSON.stringify(statesOf(search.state)),
    from: search.days === undefined ? '' : addDays(today, -Number(search.days)),
    words: JSON.stringify(nameKey(search.q).split(' ').filter(Boolean)),
    limit: CLAIMS_PER_PAGE,
    offset: (search.page - 1) * CLAIMS_PER_PAGE,
  }) as Row[];
  const stamps = new Map(
    claimsByIds(
      viewer,
      rows.map(({ id }) => id),
    ).map(({ id, stamp }) => [id, stamp]),
  );
  const claims = rows.map(({ total: _, allCents: __, kinds, ...row }) => ({
    ...row,
    kinds: JSON.parse(kinds) as ExpenseKind[],
    stamp: stamps.get(row.id) ?? '',
  }));
  return { claims, total: rows[0]?.total ?? 0, cents: rows[0]?.allCents ?? 0 };
}

/** Who has claims, and in which groups: what the list can be narrowed to. */
export const claimants = (viewer: Viewer): { id: string; name: string }[] =>
  canListClaims(viewer)
    ? (viewer.db
        .prepared('select id, name from people where id in (select person_id from claims) order by name_key')
        .all() as { id: string; name: string }[])
    : [];
export const claimedGroups = (viewer: Viewer): { id: string; name: string }[] =>
  canListClaims(viewer)
    ? (viewer.db
        .prepared(
          `select id, name from groups where id in (select coalesce(c.group_id, m.group_id) from claims c
           left join meetings m on m.id = c.meeting_id) order by name_key`,
        )
        .all() as { id: string; name: string }[])
    : [];
