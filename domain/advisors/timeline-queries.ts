import { canSeeWholeRecord } from '../access/sight';
import { sightOn } from '../access/sight-queries';
import type { Day } from '../calendar';
import { CLAIMED } from '../claims/claimed-queries';
import { CAME } from '../meetings/places-queries';
import type { Viewer } from '../viewer';
import { type Brought, broughtByIds } from './brought-queries';

/** What a person brought: the kinds of a timeline. */
export type BroughtKind = Brought['kind'];

export type Timeline = { entries: Brought[]; total: number };

/**
 * What they brought, newest first. Costs, honoraria and what was given outside meetings belong to the whole
 * record; the rest is also seen by who sees the group it happened in.
 */
const ENTRIES = `
  with entries as (
    select 'meeting' as kind, p.id, m.on_day as on_day, m.group_id from presences p join meetings m on m.id = p.meeting_id
      where p.person_id = :person and p.${CAME} and m.state = 'held'
    union all select 'ballot', b.id, m.on_day, m.group_id from ballots b
      join motions mo on mo.id = b.motion_id join meetings m on m.id = mo.meeting_id where b.person_id = :person
    union all select 'suggestion', s.id, s.raised_on, s.group_id from suggestions s where s.person_id = :person
    union all select 'contribution', c.id, c.on_day, null from contributions c where c.person_id = :person
    union all select 'claim', c.id, min(l.on_day), null from claims c join claim_lines l on l.claim_id = c.id
      where c.person_id = :person and ${CLAIMED} group by c.id
    union all select 'honorarium', h.id, h.on_day, null from honoraria h where h.person_id = :person
  )
  select kind, id, count(*) over () as total from entries
  where (:whole or group_id in (select value from json_each(:groups)))
    and on_day between :from and :today and kind in (select value from json_each(:kinds))
  order by on_day desc, kind, id limit :limit offset :offset`;

export const ENTRIES_PER_PAGE = 25;

type Wanted = { kinds?: readonly BroughtKind[]; from?: Day; page?: number; perPage?: number };

const ALL_KINDS: readonly BroughtKind[] = ['meeting', 'ballot', 'suggestion', 'contribution', 'claim', 'honorarium'];

/** A page of what a person brought, up to today: what the viewer may see of it. */
export function timelineOf(viewer: Viewer, person: string, today: Day, wanted: Wanted = {}): Timeline {
  const { kinds = ALL_KINDS, from = '', page = 1, perPage = ENTRIES_PER_PAGE } = wanted;
  const sight = sightOn(viewer, today);
  const keys = viewer.db.sql.prepare(ENTRIES).all({
    person,
    from,
    today,
    whole: canSeeWholeRecord(sight, person) ? 1 : 0,
    groups: JSON.stringify(sight.groups),
    kinds: JSON.stringify(kinds),
    limit: perPage,
    offset: (page - 1) * perPage,
  }) as { kind: BroughtKind; id: string; total: number }[];
  const found = broughtByIds(
    viewer,
    keys.map((key) => key.id),
    kinds,
  );
  return { entries: keys.flatMap((key) => found.get(key.id) ?? []), total: keys[0]?.total ?? 0 };
}
