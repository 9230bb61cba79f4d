import type { Viewer } from '../viewer';
import type { Person } from './who-is-meant';

const EVERYONE = `
  select p.id, p.name, (select json_group_array(k.name_key) from (select p.name_key union all
      select o.name_key from other_names o where o.person_id = p.id) k) as keys,
    (exists (select 1 from advisors a where a.person_id = p.id)
      or exists (select 1 from memberships m join seats s on s.id = m.seat_id
                 where m.person_id = p.id and s.side = 'advisor')) as advisor
  from people p order by p.name_key, p.id`;

type Row = { id: string; name: string; keys: string; advisor: 0 | 1 };

/** Everyone in the records by the names they go by: for a command behind its own policy, to find who is meant. */
export const everyoneByName = (viewer: Viewer): Person[] =>
  (viewer.db.prepared(EVERYONE).all() as Row[]).map(({ keys, advisor, ...row }) => ({
    ...row,
    keys: JSON.parse(keys) as string[],
    advisor: advisor === 1,
  }));
