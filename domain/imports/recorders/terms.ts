import { and, eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { addDays, type Day } from '../../calendar';
import { memberships, seats } from '../../groups/table';
import type { SeatClass, Side } from '../../groups/words';
import type { Desk } from './desk';
import type { KnownGroup } from './group-index';
import type { Standing } from './ledger';
import type { Known } from './roster';

export type SeatValues = { class: SeatClass; side: Side; sector: string | null; weight: number };
type Term = { from: Day | null; to: Day | null; role: string };
type Held = { seat: typeof seats.$inferSelect; membership: typeof memberships.$inferSelect };

/** What one term of a person in a group is counted by. */
export const termKey = (group: KnownGroup, person: Known, from: Day | null): string =>
  `${group.id} ${person.id} ${from}`;

/** Puts a person in a seat, or brings the seat they hold up to date. An undated seat counts from the first day the files speak of. */
export function seatPerson(desk: Desk, group: KnownGroup, person: Known, seat: SeatValues, term: Term): Standing {
  const held = heldBy(desk, group, person);
  const { from } = term;
  const same = held.find(({ membership }) => membership.fromDay === from) ?? sameTerm(desk, group, person, held, from);
  if (same) return updateTerm(desk, person, same, seat, term);
  if (from !== null) endEarlier(desk, held, from);
  return addTerm(desk, group, person, seat, term);
}

export const heldBy = (desk: Desk, group: KnownGroup, person: Known): Held[] =>
  desk.db.orm
    .select({ seat: seats, membership: memberships })
    .from(memberships)
    .innerJoin(seats, eq(seats.id, memberships.seatId))
    .where(and(eq(memberships.personId, person.id), eq(seats.groupId, group.id)))
    .all();

/** The term that a row corrects: one still running at its start, unless these files tell of that one apart. */
function sameTerm(
  desk: Desk,
  group: KnownGroup,
  person: Known,
  held: readonly Held[],
  from: Day | null,
): Held | undefined {
  const told = desk.stated.ids.get('memberships');
  const isApart = (m: Held['membership']) =>
    from !== null && m.fromAssumed === 0 && told?.has(termKey(group, person, m.fromDay)) === true;
  return held.find(
    ({ membership: m }) => !isApart(m) && (from === null || m.fromAssumed === 1 || (m.toDay ?? '9999') > from),
  );
}

function updateTerm(
  desk: Desk,
  person: Known,
  { seat: row, membership }: Held,
  seat: SeatValues,
  term: Term,
): Standing {
  const { from, to, role } = term;
  const earlier = from ?? (membership.fromAssumed === 1 ? assumedFrom(desk, person) : membership.fromDay);
  const fromDay = from !== null || earlier < membership.fromDay ? earlier : membership.fromDay;
  const fromAssumed = from === null ? (null as never) : 0;
  const changed = [
    desk.ledger.change(seats, row, { ...seat, toDay: to }),
    desk.ledger.change(memberships, membership, { fromDay, toDay: to, role, fromAssumed }),
  ];
  return changed.includes('changed') ? 'changed' : 'same';
}

/** A term with no end written ends the day before the same person's next one begins. */
function endEarlier(desk: Desk, held: readonly Held[], from: Day): void {
  for (const { seat, membership } of held) {
    if (membership.fromDay >= from || (membership.toDay ?? '9999') < from) continue;
    const toDay = addDays(from, -1);
    desk.ledger.change(seats, seat, { toDay });
    desk.ledger.change(memberships, membership, { toDay });
  }
}

function addTerm(desk: Desk, group: KnownGroup, person: Known, seat: SeatValues, { from, to, role }: Term): Standing {
  const seatId = newId();
  const start = from ?? assumedFrom(desk, person);
  const fromDay = to !== null && start > to ? to : start;
  const fromAssumed = from === null ? 1 : 0;
  desk.ledger.add(seats, { id: seatId, groupId: group.id, ...seat, fromDay: from, toDay: to });
  desk.ledger.add(memberships, { id: newId(), seatId, personId: person.id, role, fromDay, toDay: to, fromAssumed });
  return 'added';
}

const assumedFrom = (desk: Desk, person: Known): Day =>
  person.joined !== null && person.joined > desk.firstDay ? person.joined : desk.firstDay;
