import { expenseChoices, yesNo } from '../lexicon/choices';
import type { ExpenseDraft } from '../said-drafts';
import { readCents } from '../written/money';
import { readQuantity } from '../written/time';
import type { Row } from './row';

/** A line of the expense list, or an honorarium standing in it. */
export function readExpense(row: Row): ExpenseDraft {
  const day = row.requiredDay('date');
  const name = row.requiredName();
  const cents = row.text('amount') === null ? null : readCents(row.cell('amount'));
  if (cents === null) throw row.refused('amount', row.text('amount') === null ? 'missing' : 'not-an-amount');
  row.required('type');
  const kind = row.choice('type', expenseChoices) ?? 'other';
  const quantity = readQuantity(row.cell('quantity'));
  const draft: ExpenseDraft = {
    where: row.where('name'),
    group: row.group(),
    day,
    name,
    kind,
    cents,
    quantity: quantity?.quantity ?? null,
    unit: quantity === null ? null : unitOf(kind, quantity.unit),
    receipt: row.choice('receipt', yesNo),
    submitted: row.day('submitted'),
    approved: row.day('approved'),
    paid: row.day('paid'),
    note: row.text('note'),
  };
  if (draft.paid !== null && draft.paid < day) row.warn('paid', 'paid-before-cost');
  return draft;
}

/** A bare number counts kilometres for mileage and hours for care; a unit that is written stands. */
function unitOf(kind: ExpenseDraft['kind'], written: 'each' | 'km' | 'hour'): 'each' | 'km' | 'hour' {
  if (written !== 'each') return written;
  if (kind === 'mileage') return 'km';
  return kind === 'respite' || kind === 'child-care' || kind === 'honorarium' ? 'hour' : 'each';
}
