import { and, asc, eq, ne, sql } from 'drizzle-orm';
import type { Day } from '../calendar';
import { canKeepGroups } from '../groups/policy';
import { groups, memberships, seats } from '../groups/table';
import type { MemberRole, SeatClass, Side } from '../groups/words';
import { people } from '../people/table';
import type { Sector } from '../people/words';
import { stampOf } from '../stamp';
import type { Viewer } from '../viewer';
import type { Hats, Sitting } from './filling';

type Words = { class: SeatClass; side: Side; sector: Sector | null };
export type SeatRow = Omit<typeof seats.$inferSelect, keyof Words> & Words;
export type Sat = Omit<typeof memberships.$inferSelect, 'role'> & { role: MemberRole; name: string };
/** A seat, the name of its group, and everyone who sits, sat or will sit there, the earliest first. */
export type SeatStanding = { seat: SeatRow; group: { id: string; name: string; closedOn: Day | null }; sat: Sat[] };
export type SeatToKeep = SeatStanding & { stamp: string };

/** A seat as it stands, to be changed by a command; null when there is none. */
export function seatStanding(viewer: Viewer, id: string): SeatStanding | null {
  const { orm } = viewer.db;
  const row = orm.select().from(seats).innerJoin(groups, eq(groups.id, seats.groupId)).where(eq(seats.id, id)).get();
  if (row === undefined) return null;
  const { id: groupId, name, closedOn } = row.groups;
  const sat = orm
    .select()
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(eq(memberships.seatId, id))
    .orderBy(asc(memberships.fromDay), asc(memberships.id))
    .all();
  return {
    seat: row.seats as SeatRow,
    group: { id: groupId, name, closedOn },
    sat: sat.map(({ memberships: own, people: { name } }) => ({ ...own, role: own.role as MemberRole, name })),
  };
}

/** The mark of how a seat and its members stand. A person's name is not of the seat. */
export const stampOfSeat = ({ seat, sat }: SeatStanding): string =>
  stampOf([seat, sat.map(({ name: _, ...membership }) => membership)]);

/** A seat of a group, for who may change it. */
export function seatToKeep(viewer: Viewer, groupId: string, seatId: string): SeatToKeep | null {
  const standing = canKeepGroups(viewer) ? seatStanding(viewer, seatId) : null;
  return standing?.seat.groupId === groupId ? { ...standing, stamp: stampOfSeat(standing) } : null;
}

/** The seat of a membership. */
export function standingOfMembership(viewer: Viewer, id: string): (SeatStanding & { own: Sat }) | null {
  const row = viewer.db.orm.select().from(memberships).where(eq(memberships.id, id)).get();
  const standing = row === undefined ? null : seatStanding(viewer, row.seatId);
  const own = standing?.sat.find((one) => one.id === id);
  return standing && own ? { ...standing, own } : null;
}

/** The seats of a group that a person holds beside one. */
export const othersOfGroup = (viewer: Viewer, seat: SeatRow, personId: string): Sitting[] =>
  viewer.db.orm
    .select({
      personId: memberships.personId,
      name: people.name,
      fromDay: memberships.fromDay,
      toDay: sql<Day | null>`nullif(min(coalesce(${memberships.toDay}, '9999-12-31'), coalesce(${seats.toDay}, '9999-12-31')), '9999-12-31')`,
    })
    .from(memberships)
    .innerJoin(seats, eq(seats.id, memberships.seatId))
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(seats.groupId, seat.groupId), ne(seats.id, seat.id), eq(memberships.personId, personId)))
    .all();

/** The hats of a person; null when the records know nobody by this id. */
export function hatsOf(viewer: Viewer, personId: string): Hats | null {
  const row = viewer.db
    .prepared(
      `select a.person_id is not null as advisor, a.left_on as advisorUntil, pa.person_id is not null as partner
       from people p left join advisors a on a.person_id = p.id left join partners pa on pa.person_id = p.id
       where p.id = ?`,
    )
    .get(personId) as { advisor: 0 | 1; advisorUntil: Day | null; partner: 0 | 1 } | undefined;
  return row ? { advisor: row.advisor === 1, advisorUntil: row.advisorUntil, partner: row.partner === 1 } : null;
}
