import { newId } from '@/db/columns';
import { contributions } from '../../contributions/table';
import { nameKey } from '../../people/names';
import type { ContributionDraft } from '../said-drafts';
import type { Desk } from './desk';

/** Records what advisors gave outside meetings. */
export function recordContributions(desk: Desk, drafts: readonly ContributionDraft[]): void {
  const taken = new Set<string>();
  for (const draft of drafts) {
    const person = desk.person(draft.where, draft.name, null, (one) => one.advisor);
    if (!person) continue;
    const { day, kind, what, minutes } = draft;
    const sameDay = desk.ledger.find(contributions, { personId: person.id, onDay: day });
    const known = sameDay.find((row) => !taken.has(row.id) && nameKey(row.what) === nameKey(what));
    const id = known?.id ?? newId();
    taken.add(id);
    const standing = known ? desk.ledger.change(contributions, known, { kind, minutes }) : 'added';
    if (!known) desk.ledger.add(contributions, { id, personId: person.id, onDay: day, kind, what, minutes });
    desk.count('contributions', standing);
    desk.stated.note('contributions', id);
    desk.stated.sum('contributionMinutes', minutes ?? 0);
  }
}
