import { newId } from '@/db/columns';
import { seats } from '../../groups/table';
import { partners } from '../../people/table';
import type { Drafts } from '../drafts';
import type { SeatDraft } from '../seated-drafts';
import type { Desk } from './desk';
import type { KnownGroup } from './group-index';
import { changePower, decidingNames, groupOf, likelyPower, refKey } from './groups';
import type { Known } from './roster';
import { heldBy, type SeatValues, seatPerson, termKey } from './terms';

/** Records the groups, in the order of the files, and then their seats and who sits in them, term by term. */
export function recordSeats(desk: Desk, drafts: Drafts, listed: readonly SeatDraft[]): void {
  const deciding = decidingNames(drafts);
  const seen = new Set<string>();
  const seated = listed.flatMap((draft) => {
    const isNew = draft.slight && !desk.groups.find(draft.group);
    const group = groupOf(desk, draft.group, draft.power ?? likelyPower(draft.group, deciding));
    if (isNew) desk.warn(draft.where, draft.group.written, 'new-group');
    if (!group) desk.refuseGroup(draft.where, draft.group);
    return group ? [{ draft, group }] : [];
  });
  const start = ({ draft }: (typeof seated)[number]) => draft.from ?? '';
  for (const { draft, group } of seated.sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0)))
    recordSeat(desk, group, draft, listed, seen);
}

function recordSeat(
  desk: Desk,
  group: KnownGroup,
  draft: SeatDraft,
  all: readonly SeatDraft[],
  empty: Set<string>,
): void {
  if (draft.power !== null && (draft.power === 'decides') !== (group.power === 'decides'))
    changePower(desk, group, draft.power);
  const person = draft.name === null ? null : holderOf(desk, draft);
  if (draft.name !== null && person === null) return;
  if (draft.from !== null && draft.to !== null && draft.to < draft.from) {
    desk.refuse(draft.where, draft.to, 'ends-before-it-starts');
    return;
  }
  const seat = seatValues(desk, group, draft, all, person);
  if (!person) {
    recordVacancy(desk, group, seat, empty);
    return;
  }
  const key = termKey(group, person, draft.from);
  const isTwice = desk.stated.ids.get('memberships')?.has(key);
  const standing =
    draft.slight && heldBy(desk, group, person).length > 0
      ? 'same'
      : seatPerson(desk, group, person, seat, { from: draft.from, to: draft.to, role: draft.role });
  desk.stated.note('memberships', key);
  if (isTwice) desk.warn(draft.where, draft.name, 'seat-listed-twice');
  else desk.count('memberships', standing);
}

/** Whom a seat names; of two with one name, the one who wears the hat of the seat. */
const holderOf = (desk: Desk, { where, name, email, side }: SeatDraft): Known | null =>
  desk.person(where, name ?? '', email, (person) => side !== null && person[side]);

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
