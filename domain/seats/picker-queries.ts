import { canSeeEveryone } from '../access/sight';
import { SEATED_TODAY } from '../access/sight-queries';
import type { Day } from '../calendar';
import type { Side } from '../groups/words';
import type { Viewer } from '../viewer';

/** Someone to choose from a list. `side` is the hat they wear, the advisor's where they wear both. */
export type PersonToPick = { id: string; name: string; side: Side | null };

/** Whom the office may name in a form: people who are here today, and who sit somewhere or wear a hat. By name. */
export const peopleToPick = (viewer: Viewer, today: Day): PersonToPick[] =>
  canSeeEveryone(viewer)
    ? (viewer.db
        .prepared(
          `select p.id, p.name, iif(a.person_id is not null, 'advisor', iif(pa.person_id is not null, 'partner', null)) as side
           from people p left join advisors a on a.person_id = p.id left join partners pa on pa.person_id = p.id
           where (a.person_id is not null and :today <= coalesce(a.left_on, '9999-12-31')) or pa.person_id is not null
             or exists (select 1 from memberships m join seats s on s.id = m.seat_id
                        where m.person_id = p.id and ${SEATED_TODAY})
           order by p.name_key`,
        )
        .all({ today }) as PersonToPick[])
    : [];
