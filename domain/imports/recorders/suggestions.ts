import { newId } from '@/db/columns';
import { nameKey } from '../../people/names';
import { steps, suggestions } from '../../suggestions/table';
import type { NotAdoptedReason } from '../../suggestions/words';
import type { Choices } from '../lexicon/choices';
import type { SuggestionDraft } from '../said-drafts';
import { readChoice } from '../written/choice';
import type { Desk } from './desk';
import type { Standing } from './ledger';
import { meetingsOf } from './meetings';

const reasonChoices: Choices<NotAdoptedReason> = [
  [/\b(mandate|scope|hors mandat|mandat|competence)\b/, 'outside-mandate'],
  [/\b(cost|budget|fund\w*|money|afford\w*|cout|financement|argent)\b/, 'cost'],
  [/\b(already|deja|in place|existe)\b/, 'already-in-place'],
  [/\b(policy|law|privacy|regulation|politique|loi|reglement|vie privee)\b/, 'conflicts-with-policy'],
  [/\b(feasible|possible|capacity|staff|faisable|capacite|personnel)\b/, 'not-feasible'],
  [/./, 'other'],
];

/** Records what was suggested and what became of it. */
export function recordSuggestions(desk: Desk, drafts: readonly SuggestionDraft[]): void {
  const taken = new Set<string>();
  for (const draft of drafts) recordSuggestion(desk, draft, taken);
}

function recordSuggestion(desk: Desk, draft: SuggestionDraft, taken: Set<string>): void {
  const group = draft.group.written === null ? null : desk.groups.named(draft.group.written);
  const person = draft.name === null ? null : desk.person(draft.where, draft.name, null, (one) => one.advisor);
  if (draft.name !== null && !person) return;
  if (!person && !group) {
    desk.refuse(draft.where, draft.source, 'anonymous-without-group');
    return;
  }
  const raised = desk.ledger.find(suggestions, { personId: person?.id ?? null, raisedOn: draft.day });
  const known = raised.find((s) => !taken.has(s.id) && nameKey(s.text) === nameKey(draft.text));
  const id = known?.id ?? newId();
  taken.add(id);
  const meetingId = group ? (meetingsOf(desk, group.id, draft.day)[0]?.id ?? null) : null;
  const values = { groupId: group?.id ?? null, meetingId, ownerName: draft.owner, dueOn: draft.due };
  const standing: Standing = known ? desk.ledger.change(suggestions, known, values) : 'added';
  if (!known)
    desk.ledger.add(suggestions, {
      id,
      personId: person?.id ?? null,
      text: draft.text,
      raisedOn: draft.day,
      ...values,
    });
  const moved = recordSteps(desk, id, draft);
  desk.count('suggestions', standing === 'same' && moved ? 'changed' : standing);
  desk.stated.note('suggestions', id);
}

type Step = { step: 'acknowledged' | 'decided' | 'told'; onDay: string } & Partial<typeof steps.$inferInsert>;

/** Adds the steps the record tells of and the history lacks, and corrects their days; tells whether anything moved. */
function recordSteps(desk: Desk, suggestionId: string, draft: SuggestionDraft): boolean {
  const told: Step[] = [];
  const reason = draft.decision === 'not-adopted' ? (readChoice(draft.outcome, reasonChoices) ?? 'other') : null;
  const undecidedNote = draft.decision === null ? draft.outcome : null;
  if (draft.acknowledged) told.push({ step: 'acknowledged', onDay: draft.acknowledged, note: undecidedNote });
  if (draft.decision && draft.decided) {
    told.push({ step: 'decided', onDay: draft.decided, decision: draft.decision, reason, note: draft.outcome });
  }
  if (draft.told) told.push({ step: 'told', onDay: draft.told, channel: 'record' });
  const standings = told.map((step) => upsertStep(desk, suggestionId, step));
  return standings.some((standing) => standing !== 'same');
}

function upsertStep(desk: Desk, suggestionId: string, step: Step): Standing {
  const row = desk.ledger.find(steps, { suggestionId, step: step.step })[0];
  if (row) return desk.ledger.change(steps, row, step);
  desk.ledger.add(steps, { id: newId(), suggestionId, ...step });
  return 'added';
}
