import { newId } from '@/db/columns';
import { nameKey } from '../../people/names';
import { advisorKindsOf, advisors, organizations, otherNames, partners, people } from '../../people/table';
import type { PersonDraft } from '../seated-drafts';
import type { Desk } from './desk';
import type { Standing } from './ledger';
import { type Known, rosterKey } from './roster';

/**
 * Records the people of the lists. The same email is the same person, whatever the name; the same name is too unless
 * two emails part them. Similar names stay apart (similar-people.ts lists them).
 */
export function recordPeople(desk: Desk, drafts: readonly PersonDraft[]): void {
  for (const draft of drafts) recordPerson(desk, draft);
}

function recordPerson(desk: Desk, draft: PersonDraft): void {
  const named = desk.roster.named(draft.name).filter((p) => p.email === null || draft.email === null);
  if (named.length > 1) {
    desk.refuse(draft.where, draft.name, 'ambiguous-person');
    return;
  }
  const known = desk.roster.withEmail(draft.email) ?? named[0];
  const { person, standing } = known ? { person: known, standing: patch(desk, known, draft) } : add(desk, draft);
  const hat = draft.side === 'advisor' ? wearAdvisorHat(desk, person, draft) : wearPartnerHat(desk, person, draft);
  const noun = draft.side === 'advisor' ? 'advisors' : 'partners';
  const seen = desk.stated.ids.get(noun)?.has(person.id) ?? false;
  desk.stated.note(noun, person.id);
  if (!seen)
    desk.count(noun, standing === 'added' || hat === 'added' ? 'added' : standing === 'changed' ? 'changed' : hat);
}

function add(desk: Desk, draft: PersonDraft): { person: Known; standing: Standing } {
  const { name, email, phone, language, prefers } = draft;
  const id = newId();
  desk.ledger.add(people, { id, name, nameKey: nameKey(name), email, phone, language, prefers });
  const person: Known = { id, name, email, advisor: false, partner: false, joined: null, left: null };
  const sameName = desk.roster.named(name)[0];
  if (sameName) {
    const { file, sheet, row } = draft.where;
    desk.duplicates.push({ file, sheet, row, name, similarTo: sameName.email ?? sameName.name, because: 'same-name' });
  }
  desk.roster.enter(person);
  return { person, standing: 'added' };
}

function patch(desk: Desk, person: Known, draft: PersonDraft): Standing {
  const row = desk.ledger.find(people, { id: person.id })[0];
  if (!row) return 'same';
  const { email, phone, language, prefers } = draft;
  const standing = desk.ledger.change(people, row, { email, phone, language, prefers });
  if (email !== null) desk.roster.setEmail(person, email);
  if (desk.roster.named(draft.name).includes(person)) return standing;
  desk.ledger.add(otherNames, { id: newId(), personId: person.id, name: draft.name, nameKey: nameKey(draft.name) });
  desk.roster.alias(person.id, draft.name);
  desk.warn(draft.where, draft.name, 'same-email-as');
  return 'changed';
}

function wearAdvisorHat(desk: Desk, person: Known, draft: PersonDraft): Standing {
  const hat = {
    joinedOn: draft.joined,
    leftOn: draft.left,
    honorarium: draft.honorarium,
    recruitedThrough: draft.recruited,
  };
  const row = desk.ledger.find(advisors, { personId: person.id })[0];
  if (!row) desk.ledger.add(advisors, { personId: person.id, ...hat });
  const standing = row ? desk.ledger.change(advisors, row, hat) : 'added';
  Object.assign(person, { advisor: true, joined: draft.joined ?? person.joined, left: draft.left ?? person.left });
  const had = desk.ledger.find(advisorKindsOf, { personId: person.id });
  const news = draft.kinds.filter((kind) => !had.some((h) => h.kind === kind));
  for (const kind of news) desk.ledger.add(advisorKindsOf, { personId: person.id, kind });
  return standing === 'same' && news.length > 0 ? 'changed' : standing;
}

function wearPartnerHat(desk: Desk, person: Known, draft: PersonDraft): Standing {
  const hat = { organizationId: organizationOf(desk, draft), sector: draft.sector };
  const row = desk.ledger.find(partners, { personId: person.id })[0];
  person.partner = true;
  if (row) return desk.ledger.change(partners, row, hat);
  desk.ledger.add(partners, { personId: person.id, ...hat });
  return 'added';
}

function organizationOf(desk: Desk, draft: PersonDraft): string | null {
  if (draft.organization === null) return null;
  const key = rosterKey(draft.organization);
  const known = desk.ledger.find(organizations, { nameKey: key })[0];
  if (known) return known.id;
  const id = newId();
  desk.ledger.add(organizations, { id, name: draft.organization, nameKey: key, sector: draft.sector });
  return id;
}
