import { and, eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import type { Day } from '../../calendar';
import { groups, memberships, seats } from '../../groups/table';
import type { Power, SeatClass } from '../../groups/words';
import { nameKey } from '../../people/names';
import { partners } from '../../people/table';
import type { Drafts, GroupRef, SeatDraft } from '../drafts';
import type { Desk } from './desk';
import { type KnownGroup, stripped } from './group-index';
import type { Standing } from './ledger';
import type { Known } from './roster';

const ADVISING = /\b(advis\w*|council|consultati\w*|conseil)\b/;

/** Records the groups, their seats and who sits in them. */
export function recordSeats(desk: Desk, drafts: Drafts): void {
  const deciding = decidingNames(drafts);
  const voteless = new Set<string>();
  for (const draft of drafts.seats) {
    const group = groupOf(desk, draft.group, draft.power ?? likelyPower(draft.group, deciding));
    if (!group) desk.refuseGroup(draft.where, draft.group);
    else recordSeat(desk, group, draft, drafts.seats, voteless);
  }
}

/** The groups that, without saying so, show that they decide: a vote put to them, or seats with votes. */
function decidingNames(drafts: Drafts): Set<string> {
  const voting = drafts.seats.filter((seat) => (seat.weight ?? 0) > 0).map((seat) => seat.group);
  return new Set([...voting, ...drafts.motions.map((motion) => motion.group)].map(refKey));
}
const refKey = (ref: GroupRef): string => nameKey(ref.written ?? ref.hints[0] ?? '');

export function likelyPower(ref: GroupRef, deciding: ReadonlySet<string>): Power {
  if (deciding.has(refKey(ref))) return 'decides';
  return ADVISING.test(refKey(ref)) ? 'advises' : 'works';
}

/** The group a row speaks of, made when it is new; a group's power changes only when a record says so. */
export function groupOf(desk: Desk, ref: GroupRef, power: Power): KnownGroup | null {
  const name = ref.written ?? titleOf(ref);
  const known = desk.groups.find(ref);
  if (!known && name === null) return null;
  const group = known ?? addGroup(desk, name ?? '', power);
  const seen = desk.stated.ids.get('groups')?.has(group.id);
  desk.stated.note('groups', group.id);
  if (!seen) desk.count('groups', known ? 'same' : 'added');
  return group;
}

const titleOf = (ref: GroupRef): string | null => {
  const title = ref.hints.find((hint) => stripped(hint) !== '');
  return title === undefined ? null : title.split(/\s[–—-]\s/)[0]?.trim() || title;
};

function addGroup(desk: Desk, name: string, power: Power): KnownGroup {
  const advises = power === 'works' && ADVISING.test(nameKey(name));
  const group: KnownGroup = { id: newId(), name, power: advises ? 'advises' : power };
  desk.ledger.add(groups, { ...group, nameKey: nameKey(name) });
  desk.groups.enter(group);
  return group;
}

function recordSeat(
  desk: Desk,
  group: KnownGroup,
  draft: SeatDraft,
  all: readonly SeatDraft[],
  voteless: Set<string>,
): void {
  if (draft.power !== null && (draft.power === 'decides') !== (group.power === 'decides'))
    changePower(desk, group, draft.power);
  const person = draft.name === null ? null : desk.person(draft.where, draft.name);
  if (draft.name !== null && person === null) return;
  const seat = seatValues(desk, group, draft, all, person);
  if (!person) {
    recordVacancy(desk, group, seat, voteless);
    return;
  }
  const standing = seatPerson(desk, group, person, seat, { from: draft.from, to: draft.to, role: draft.role });
  const seen = desk.stated.ids.get('memberships')?.has(`${group.id} ${person.id} ${draft.from}`);
  desk.stated.note('memberships', `${group.id} ${person.id} ${draft.from}`);
  if (seen) desk.warn(draft.where, draft.name, 'seat-listed-twice');
  else desk.count('memberships', standing);
}

function changePower(desk: Desk, group: KnownGroup, power: Power): void {
  const row = desk.ledger.find(groups, { id: group.id })[0];
  if (!row) return;
  desk.ledger.change(groups, row, { power });
  group.power = power;
}

export type SeatValues = { class: SeatClass; side: 'advisor' | 'partner'; sector: string | null; weight: number };

function seatValues(
  desk: Desk,
  group: KnownGroup,
  draft: SeatDraft,
  all: readonly SeatDraft[],
  person: Known | null,
): SeatValues {
  const side = draft.side ?? (person?.advisor && !draft.sector ? 'advisor' : 'partner');
  const sector = side === 'advisor' ? null : (draft.sector ?? sectorOf(desk, person));
  const weight = draft.weight ?? unwrittenWeight(desk, group, draft, all);
  return { side, sector, weight, class: draft.class ?? (weight > 0 ? 'voting' : 'non-voting') };
}

/** A seat with no votes written: one vote in a group that decides and writes none, no vote beside seats that have them. */
function unwrittenWeight(desk: Desk, group: KnownGroup, draft: SeatDraft, all: readonly SeatDraft[]): number {
  if (draft.class === 'non-voting' || draft.class === 'alternate' || group.power !== 'decides') return 0;
  const beside = all.some((seat) => seat.weight !== null && refKey(seat.group) === refKey(draft.group));
  if (beside) desk.warn(draft.where, draft.name, 'no-votes-written');
  return beside ? 0 : 1;
}

export const sectorOf = (desk: Desk, person: Known | null): string | null =>
  person === null ? null : (desk.ledger.find(partners, { personId: person.id })[0]?.sector ?? null);

/** Puts a person in a seat, or brings the seat they hold up to date. An undated seat counts from the first day the files speak of. */
export function seatPerson(
  desk: Desk,
  group: KnownGroup,
  person: Known,
  seat: SeatValues,
  term: { from: Day | null; to: Day | null; role: string },
): Standing {
  const held = desk.db.orm
    .select({ seat: seats, membership: memberships })
    .from(memberships)
    .innerJoin(seats, eq(seats.id, memberships.seatId))
    .where(and(eq(memberships.personId, person.id), eq(seats.groupId, group.id)))
    .all();
  const { from, to } = term;
  const same =
    held.find(({ membership: m }) => m.fromDay === from) ??
    held.find(({ membership: m }) => from === null || m.fromAssumed === 1 || (m.toDay ?? '9999') > from);
  if (same) {
    const earlier = from ?? (same.membership.fromAssumed === 1 ? assumedFrom(desk, person) : same.membership.fromDay);
    const fromDay = from !== null || earlier < same.membership.fromDay ? earlier : same.membership.fromDay;
    const changed = [
      desk.ledger.change(seats, same.seat, { ...seat, toDay: to }),
      desk.ledger.change(memberships, same.membership, {
        fromDay,
        toDay: to,
        role: term.role,
        fromAssumed: from === null ? (null as never) : 0,
      }),
    ];
    return changed.includes('changed') ? 'changed' : 'same';
  }
  const seatId = newId();
  const start = from ?? assumedFrom(desk, person);
  desk.ledger.add(seats, { id: seatId, groupId: group.id, ...seat, fromDay: from, toDay: to });
  desk.ledger.add(memberships, {
    id: newId(),
    seatId,
    personId: person.id,
    role: term.role,
    fromDay: to !== null && start > to ? to : start,
    toDay: to,
    fromAssumed: from === null ? 1 : 0,
  });
  return 'added';
}

const assumedFrom = (desk: Desk, person: Known): Day =>
  person.joined !== null && person.joined > desk.firstDay ? person.joined : desk.firstDay;

function recordVacancy(desk: Desk, group: KnownGroup, seat: SeatValues, seen: Set<string>): void {
  const empty = desk.db
    .prepared(
      `select s.id from seats s where s.group_id = ? and s.side = ? and s.sector is ? and s.weight = ? and s.to_day is null
       and not exists (select 1 from memberships m where m.seat_id = s.id)`,
    )
    .pluck()
    .all(group.id, seat.side, seat.sector, seat.weight) as string[];
  const free = empty.find((id) => !seen.has(id));
  const id = free ?? newId();
  seen.add(id);
  if (free === undefined) desk.ledger.add(seats, { id, groupId: group.id, ...seat });
}
