import type { Day } from '../calendar';
import { stampOf } from '../stamp';
import type { Viewer } from '../viewer';
import { canListClaims, canSeeClaim } from './policy';
import type { HonorariumState } from './words';

/** Thanks in money for someone's time. Never an expense. */
export type Honorarium = {
  id: string;
  personId: string;
  name: string;
  groupId: string | null;
  group: string | null;
  title: string | null;
  on: Day;
  cents: number;
  state: HonorariumState;
  paidOn: Day | null;
  note: string | null;
  stamp: string;
};

export const HONORARIA = `
  select h.id, h.person_id as personId, p.name, coalesce(h.group_id, m.group_id) as groupId, g.name as "group", m.title,
    h.on_day as "on", h.cents, h.state, h.paid_on as paidOn, h.note
  from honoraria h join people p on p.id = h.person_id left join meetings m on m.id = h.meeting_id
    left join groups g on g.id = coalesce(h.group_id, m.group_id)`;

type Row = Omit<Honorarium, 'stamp'>;
export const stamped = (row: Row): Honorarium => ({
  ...row,
  stamp: stampOf([row.id, row.cents, row.state, row.paidOn]),
});

export function honorariumById(viewer: Viewer, id: string): Honorarium | null {
  const row = viewer.db.prepared(`${HONORARIA} where h.id = ?`).get(id) as Row | undefined;
  return row && canSeeClaim(viewer, row) ? stamped(row) : null;
}

/** What was paid to each person in a calendar year, the most first; those with nothing are not there. */
export type YearTotal = { personId: string; name: string; cents: number };

export const yearTotals = (viewer: Viewer, year: number): YearTotal[] =>
  canListClaims(viewer)
    ? (viewer.db
        .prepared(
          `select h.person_id as personId, p.name, sum(h.cents) as cents from honoraria h join people p on p.id = h.person_id
           where h.paid_on between :from and :to and h.state <> 'declined'
           group by h.person_id order by cents desc, p.name_key`,
        )
        .all({ from: `${year}-01-01`, to: `${year}-12-31` }) as YearTotal[])
    : [];
