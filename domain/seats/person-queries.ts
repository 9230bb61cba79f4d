import { sightParameters } from '../access/sight-queries';
import type { Day } from '../calendar';
import type { MemberRole, SeatClass, Side } from '../groups/words';
import type { Viewer } from '../viewer';

/** A person's time in a seat. `fromDay` null when no record says from when, `toDay` while no end is set. */
export type PersonTerm = {
  id: string;
  groupId: string;
  group: string;
  side: Side;
  class: SeatClass;
  weight: number;
  role: MemberRole;
  fromDay: Day | null;
  toDay: Day | null;
  /** Over, standing, or still to begin. */
  when: 'past' | 'now' | 'ahead';
};

const TERMS = `
  select *, iif("to" < :today, 'past', iif("from" > :today, 'ahead', 'now')) as "when",
    iif(assumed, null, "from") as fromDay, nullif("to", '9999-12-31') as toDay
  from (
    select m.id, g.id as groupId, g.name as "group", g.name_key, s.side, s.class, s.weight, m.role,
      m.from_day as "from", m.from_assumed as assumed,
      min(coalesce(m.to_day, '9999-12-31'), coalesce(s.to_day, '9999-12-31'), coalesce(g.closed_on, '9999-12-31')) as "to"
    from memberships m join seats s on s.id = m.seat_id join groups g on g.id = s.group_id
    where m.person_id = :person and (:all or :person = :self or g.id in (select value from json_each(:groups)))
  ) order by "from" desc, name_key, id`;

type Row = PersonTerm & { from: Day; to: Day; assumed: 0 | 1; name_key: string };

/** Every seat a person holds, held or is to hold, the latest first: of groups in sight. */
export const termsOf = (viewer: Viewer, person: string, today: Day): PersonTerm[] =>
  (viewer.db.prepared(TERMS).all({ person, ...sightParameters(viewer, today) }) as Row[]).map(
    ({ from: _, to: __, assumed: ___, name_key: ____, ...term }) => term,
  );
