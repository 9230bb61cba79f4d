import { type Day, isRealDay } from '../calendar';
import type { Viewer } from '../viewer';
import { rowsOf } from './field-names';
import type { RosterLine } from './roster';
import { textOf, type Written } from './written';

/** A roster line with what a roll copies of its seat. */
export type Seated = RosterLine & { seatId: string; seatSector: RosterLine['sector'] };

const SEATED = `
  select p.id as personId, p.name, s.side, s.class, coalesce(s.sector, pa.sector) as sector, s.weight, s.id as seatId,
    s.sector as seatSector,
    exists (select 1 from leaves l where l.person_id = p.id
      and :day between l.from_day and coalesce(l.to_day, '9999-12-31')) as away
  from seats s join memberships ms on ms.seat_id = s.id join people p on p.id = ms.person_id
    left join partners pa on pa.person_id = p.id left join advisors a on a.person_id = p.id
  where s.group_id = :group and coalesce(s.from_day, '') <= :day and :day <= coalesce(s.to_day, '9999-12-31')
    and ms.from_day <= :day and :day <= coalesce(ms.to_day, '9999-12-31')
    and (s.side <> 'advisor' or :day <= coalesce(a.left_on, '9999-12-31'))
  order by s.class = 'alternate', ms.id`;

type Row = Omit<Seated, 'votes' | 'expected'> & { away: 0 | 1 };

/**
 * Who sits in a group on a day, advisors first. A person with two seats is there once: in one that is not an
 * alternate's, and the one recorded first, as everywhere. Of a group that the viewer was found to log.
 */
export function seatedOn(viewer: Viewer, groupId: string | null, day: Day): Seated[] {
  const rows = viewer.db.prepared(SEATED).all({ group: groupId, day }) as Row[];
  const byPerson = new Map<string, Seated>();
  for (const { away, ...row } of rows) {
    if (byPerson.has(row.personId)) continue;
    byPerson.set(row.personId, { ...row, votes: row.weight > 0, expected: row.class !== 'alternate' && away === 0 });
  }
  return [...byPerson.values()].sort(
    (a, b) =>
      a.side.localeCompare(b.side) ||
      Number(a.class === 'alternate') - Number(b.class === 'alternate') ||
      a.name.localeCompare(b.name, 'en'),
  );
}

/** The line without what only a roll needs. */
export const asRoster = ({ seatId: _, seatSector: __, ...line }: Seated): RosterLine => line;

/** The day a draft is of: the one written in it, as soon as it is one. */
export const dayOfDraft = (draft: { onDay: Day }, written: Written): Day => {
  const on = textOf(written, 'on');
  return isRealDay(on) ? on : draft.onDay;
};

/**
 * Whose lines a post of the whole page speaks of, also where it says nothing of them: those on its roster, and those
 * who are in the records no more, whom no page can show.
 */
export const shownIds = (
  viewer: Viewer,
  { draft, now }: { draft: { groupId: string | null; onDay: Day }; now: Written },
): Set<string> =>
  new Set([
    ...seatedOn(viewer, draft.groupId, dayOfDraft(draft, now)).map((line) => line.personId),
    ...(viewer.db
      .prepared('select value from json_each(?) where value not in (select id from people)')
      .pluck()
      .all(JSON.stringify(rowsOf(now, 'people'))) as string[]),
  ]);
