import { and, eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { claimLines, claims, honoraria } from '../../claims/table';
import type { ExpenseDraft } from '../said-drafts';
import type { Desk } from './desk';
import type { Standing } from './ledger';
import { meetingsOf } from './meetings';
import type { Known } from './roster';

type Linked = { personId: string; groupId: string | null; meetingId: string | null };

/**
 * Records expenses and, apart from them, honoraria. Each line of an office's list is a claim of its own, since each
 * has its own dates; the same person, day, group and type again is a further line, told apart by its turn.
 */
export function recordExpenses(desk: Desk, drafts: readonly ExpenseDraft[]): void {
  const taken = new Set<string>();
  for (const draft of drafts) {
    const person = desk.person(draft.where, draft.name, null, (one) => one.advisor);
    if (!person) continue;
    const link = linkOf(desk, person, draft);
    if (draft.kind === 'honorarium') recordHonorarium(desk, link, draft, taken);
    else recordLine(desk, link, draft, taken);
  }
}

function linkOf(desk: Desk, person: Known, draft: ExpenseDraft): Linked {
  const group = draft.group.written === null ? null : desk.groups.named(draft.group.written);
  if (draft.group.written !== null && !group)
    desk.warn({ ...draft.where, column: draft.group.column ?? '' }, draft.group.written, 'unknown-group-left-out');
  const meetingId = group ? meetingsOf(desk, group.id, draft.day)[0]?.id : meetingComeTo(desk, person, draft.day);
  return { personId: person.id, groupId: group?.id ?? null, meetingId: meetingId ?? null };
}

/** The one meeting the person came to that day. */
function meetingComeTo(desk: Desk, person: Known, day: string): string | undefined {
  const ids = desk.db
    .prepared(
      'select m.id from presences p join meetings m on m.id = p.meeting_id where p.person_id = ? and m.on_day = ?',
    )
    .pluck()
    .all(person.id, day) as string[];
  return ids.length === 1 ? ids[0] : undefined;
}

function recordLine(desk: Desk, link: Linked, draft: ExpenseDraft, taken: Set<string>): void {
  const known = desk.db.orm
    .select({ line: claimLines, claim: claims })
    .from(claimLines)
    .innerJoin(claims, eq(claims.id, claimLines.claimId))
    .where(and(eq(claims.personId, link.personId), eq(claimLines.onDay, draft.day), eq(claimLines.kind, draft.kind)))
    .all()
    .find(({ line, claim }) => !taken.has(line.id) && claim.groupId === link.groupId);
  const dates = { submittedOn: draft.submitted, approvedOn: draft.approved, paidOn: draft.paid };
  const line = {
    quantity: draft.quantity,
    unit: draft.unit,
    claimedCents: draft.cents,
    allowedCents: draft.cents,
    receipt: draft.receipt,
    note: draft.note,
  };
  const ids = known ? { line: known.line.id, claim: known.claim.id } : { line: newId(), claim: newId() };
  taken.add(ids.line);
  let standing: Standing = 'added';
  // What was asked for in Heard is judged and paid there: an office's list of the same cost does not write over it.
  if (known?.claim.imported === 0) standing = 'same';
  else if (known) {
    const changed = [
      desk.ledger.change(claims, known.claim, { ...dates, meetingId: link.meetingId }),
      desk.ledger.change(claimLines, known.line, line),
    ];
    standing = changed.includes('changed') ? 'changed' : 'same';
  } else {
    desk.ledger.add(claims, { id: ids.claim, ...link, ...dates, imported: 1 });
    desk.ledger.add(claimLines, {
      id: ids.line,
      claimId: ids.claim,
      kind: draft.kind as never,
      onDay: draft.day,
      ...line,
    });
  }
  desk.count('expenses', standing);
  desk.stated.note('expenseLines', ids.line);
  desk.stated.sum('expenseCents', draft.cents);
}

function recordHonorarium(desk: Desk, link: Linked, draft: ExpenseDraft, taken: Set<string>): void {
  const sameDay = desk.ledger.find(honoraria, { personId: link.personId, onDay: draft.day });
  const known = sameDay.find((row) => !taken.has(row.id) && row.groupId === link.groupId);
  const values = {
    cents: draft.cents,
    quantity: draft.quantity,
    submittedOn: draft.submitted,
    approvedOn: draft.approved,
    paidOn: draft.paid,
    note: draft.note,
  };
  const id = known?.id ?? newId();
  taken.add(id);
  const standing = known ? desk.ledger.change(honoraria, known, { ...values, meetingId: link.meetingId }) : 'added';
  if (!known) desk.ledger.add(honoraria, { id, ...link, onDay: draft.day, state: 'accepted', ...values });
  desk.count('honoraria', standing);
  desk.stated.note('honorariumLines', id);
  desk.stated.sum('honorariumCents', draft.cents);
}
