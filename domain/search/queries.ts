import { advisorInSight, SEATED_TODAY, sightParameters } from '../access/sight-queries';
import type { Day } from '../calendar';
import { holds, type Viewer } from '../viewer';
import type { Search } from './forms';
import { FOUND_FROM, FOUND_TO, matchOf } from './match';
import { whoSearches } from './policy';
import type { FoundKind } from './words';

/** Something found: where it stands, its name where it has one, the passage with what was found marked (match.ts). */
export type Found = {
  kind: FoundKind;
  id: string;
  passage: string;
  person: string | null;
  group: string | null;
  on: Day | null;
  /** The meeting a motion was put to; whether a person is an advisor, for the page to open. */
  meetingId: string | null;
  advisor: 0 | 1;
};
export type FoundPage = { rows: Found[]; total: number; byKind: { kind: FoundKind; count: number }[] };

export const FOUND_PER_PAGE = 20;

const inGroups = (group: string): string => `${group} in (select value from json_each(:groups))`;

/** Which rows of the index this viewer may know of, by kind. Contact is looked through for the coordinators alone. */
const HITS = `
  with hits as materialized (
    select r.kind, r.ref, t.rowid as row, bm25(search_texts, 8, 1, 4) as rank
    from search_texts t join search_rows r on r.id = t.rowid
    where search_texts match :match
  ),
  seen as (
    select h.*, m.id as meeting_id, m.group_id, coalesce(s.raised_on, c.on_day, m.on_day) as on_day,
      coalesce(s.person_id, c.person_id, iif(h.kind = 'person', h.ref, null)) as person_id,
      coalesce(s.group_id, c.group_id, m.group_id, iif(h.kind = 'group', h.ref, null)) as of_group
    from hits h
      left join motions mo on h.kind = 'motion' and mo.id = h.ref
      left join suggestions s on h.kind = 'suggestion' and s.id = h.ref
      left join contributions c on h.kind = 'contribution' and c.id = h.ref
      left join meetings m on m.id = coalesce(mo.meeting_id, s.meeting_id, iif(h.kind = 'meeting', h.ref, null))
    where :all or case h.kind
      when 'person' then ${advisorInSight('h.ref')} or exists (
        select 1 from memberships m join seats s on s.id = m.seat_id
        where m.person_id = h.ref and ${inGroups('s.group_id')} and ${SEATED_TODAY})
      when 'group' then ${inGroups('h.ref')}
      when 'contribution' then 0
      else ${inGroups('coalesce(s.group_id, m.group_id)')} end
  )`;

const PAGE = `${HITS}
  select z.kind, z.ref as id, p.name as person, g.name as "group", z.on_day as "on", z.meeting_id as meetingId,
    exists (select 1 from advisors a where z.kind = 'person' and a.person_id = z.ref) as advisor,
    (select snippet(search_texts, -1, '${FOUND_FROM}', '${FOUND_TO}', '…', 32) from search_texts
      where search_texts match :match and rowid = z.row) as passage
  from seen z left join people p on p.id = z.person_id left join groups g on g.id = z.of_group
  where :kind is null or z.kind = :kind
  order by z.rank, z.on_day desc, z.row limit :limit offset :offset`;

const COUNTS = `${HITS} select kind, count(*) as count from seen group by kind order by count(*) desc, kind`;

/** A page of what holds all the words that were typed, the best first. Nothing for who may not search. */
export function found(viewer: Viewer, search: Search, today: Day): FoundPage {
  const match = matchOf(search.q);
  if (match === null || !holds(viewer, ...whoSearches)) return { rows: [], total: 0, byKind: [] };
  const sight = sightParameters(viewer, today);
  const asked = { ...sight, match: sight.all ? match : `{title body} : (${match})` };
  const byKind = viewer.db.prepared(COUNTS).all(asked) as FoundPage['byKind'];
  const rows = viewer.db.prepared(PAGE).all({
    ...asked,
    kind: search.kind ?? null,
    limit: FOUND_PER_PAGE,
    offset: (search.page - 1) * FOUND_PER_PAGE,
  }) as Found[];
  const shown = byKind.filter(({ kind }) => search.kind === undefined || kind === search.kind);
  return { rows, byKind, total: shown.reduce((sum, { count }) => sum + count, 0) };
}
