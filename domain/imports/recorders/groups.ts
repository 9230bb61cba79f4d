import { newId } from '@/db/columns';
import { groups } from '../../groups/table';
import type { Power } from '../../groups/words';
import { nameKey } from '../../people/names';
import type { Drafts } from '../drafts';
import type { GroupRef } from '../seated-drafts';
import type { Desk } from './desk';
import type { KnownGroup } from './group-index';
import { titleOf } from './group-names';

const ADVISING = /\b(advis\w*|council|consultati\w*|conseil)\b/;

/** The groups that, without saying so, show that they decide: a vote put to them, or seats with votes. */
export function decidingNames(drafts: Drafts): Set<string> {
  const voting = drafts.seats.filter((seat) => (seat.weight ?? 0) > 0).map((seat) => seat.group);
  return new Set([...voting, ...drafts.motions.map((motion) => motion.group)].map(refKey));
}

export const refKey = (ref: GroupRef): string => nameKey(ref.written ?? titleOf(ref.hints) ?? '');

export function likelyPower(ref: GroupRef, deciding: ReadonlySet<string>): Power {
  if (deciding.has(refKey(ref))) return 'decides';
  return ADVISING.test(refKey(ref)) ? 'advises' : 'works';
}

/** The group a row speaks of, made when it is new; a group's power changes only when a record says so. */
export function groupOf(desk: Desk, ref: GroupRef, power: Power): KnownGroup | null {
  const name = ref.written ?? titleOf(ref.hints);
  const known = desk.groups.find(ref);
  if (!known && name === null) return null;
  const group = known ?? addGroup(desk, name ?? '', power);
  const seen = desk.stated.ids.get('groups')?.has(group.id);
  desk.stated.note('groups', group.id);
  if (!seen) desk.count('groups', known ? 'same' : 'added');
  return group;
}

function addGroup(desk: Desk, name: string, power: Power): KnownGroup {
  const advises = power === 'works' && ADVISING.test(nameKey(name));
  const group: KnownGroup = { id: newId(), name, power: advises ? 'advises' : power };
  desk.ledger.add(groups, { ...group, nameKey: nameKey(name) });
  desk.groups.enter(group);
  return group;
}

export function changePower(desk: Desk, group: KnownGroup, power: Power): void {
  const row = desk.ledger.find(groups, { id: group.id })[0];
  if (!row) return;
  desk.ledger.change(groups, row, { power });
  group.power = power;
}
