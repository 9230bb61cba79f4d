import type { Side } from '../../groups/words';
import type { Drafts } from '../drafts';
import type { PersonDraft, SeatDraft } from '../seated-drafts';
import type { SheetKind } from '../words';
import type { Desk } from './desk';

/**
 * The people whom only the lists of seats name: taken where the files list nobody of that side, and the seat says
 * more than a name (an email, an organization) or nobody of that side is known yet. Otherwise an unknown name is one.
 */
export function peopleOfSeats(desk: Desk, drafts: Drafts, lists: ReadonlySet<SheetKind>): PersonDraft[] {
  const everyone = [...desk.roster.everyone.values()];
  const isListed = (side: Side) => lists.has(`${side}s`) || drafts.people.some((person) => person.side === side);
  const isKnown = (side: Side) => everyone.some((person) => person[side]);
  const warned = new Set<Side>();
  return drafts.seats.flatMap((seat) => {
    const side = seat.side ?? (seat.organization ? 'partner' : null);
    const saysMore = seat.email !== null || seat.organization !== null;
    if (seat.name === null || side === null || isListed(side)) return [];
    if (!saysMore && isKnown(side) && desk.roster.named(seat.name).length === 0) return [];
    if (!warned.has(side)) desk.warn(seat.where, null, 'people-from-seats');
    warned.add(side);
    return [personOf(seat, seat.name, side)];
  });
}

const personOf = (seat: SeatDraft, name: string, side: Side): PersonDraft => ({
  where: seat.where,
  name,
  side,
  email: seat.email,
  phone: null,
  language: null,
  prefers: null,
  kinds: side === 'advisor' ? seat.kinds : [],
  joined: null,
  left: null,
  honorarium: null,
  recruited: null,
  organization: seat.organization,
  sector: seat.sector,
  groups: [],
});

/** The seats that only the people's own rows tell of ("Committees: Steering; Council"), of groups whose seats the files do not list. */
export function seatsOfPeople(desk: Desk, drafts: Drafts): SeatDraft[] {
  const listed = new Set(drafts.seats.map((seat) => desk.groups.find(seat.group)?.id));
  return drafts.people.flatMap(({ where, groups, name, email, side, sector }) =>
    groups
      .filter((written) => !listed.has(desk.groups.named(written)?.id ?? ''))
      .map((written) => ({
        ...{ where, group: { written, hints: [], column: '' }, name, email, side, sector, slight: true },
        ...{ organization: null, kinds: [], power: null, weight: null, class: null },
        ...{ role: 'member' as const, from: null, to: null },
      })),
  );
}
