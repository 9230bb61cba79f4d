import { z } from 'zod';
import { lineField } from '../fields';
import { centsOf, MOST_CENTS, quantityOf } from './amount';
import { isCare } from './reimbursement';
import { type ExpenseKind, expenseKinds, mealKinds } from './words';

const MOST_KM = 3000;
const MOST_HOURS = 24;

/** An amount as it is typed, in either language; nothing, less than nothing and far too much are told apart. */
export const centsField = z
  .string()
  .trim()
  .max(40, 'not-an-amount')
  .transform((text, context) => {
    const cents = centsOf(text);
    if (cents === null) return refuse(context, 'not-an-amount');
    if (cents < 0) return refuse(context, 'amount-below-zero');
    return cents > MOST_CENTS ? refuse(context, 'amount-too-large') : cents;
  });

const quantityField = z
  .string()
  .trim()
  .max(40, 'not-a-quantity')
  .transform((text, context) => {
    const quantity = quantityOf(text);
    if (quantity === null || quantity === 0) return refuse(context, 'not-a-quantity');
    return quantity > MOST_KM ? refuse(context, 'quantity-too-large') : quantity;
  });

function refuse(context: z.core.$RefinementCtx, message: string): never {
  context.issues.push({ code: 'custom', message, input: undefined });
  return z.NEVER;
}

/** What a cost is made of, as a page posts it. Kilometres have no amount of their own: the rate gives it. */
export const costFields = z.object({
  kind: z.enum(expenseKinds),
  amount: centsField.optional(),
  quantity: quantityField.optional(),
  meal: z.enum(mealKinds).optional(),
  note: lineField.optional(),
});
type Typed = z.output<typeof costFields>;
type Field = keyof Typed;

/** The fields a kind cannot do without. */
function neededFor(kind: ExpenseKind): readonly Field[] {
  if (kind === 'mileage') return ['quantity'];
  if (isCare(kind)) return ['amount', 'quantity'];
  if (kind === 'meals') return ['amount', 'meal'];
  return kind === 'other' ? ['amount', 'note'] : ['amount'];
}

function check(cost: Typed, context: z.core.$RefinementCtx): void {
  const issue = (field: Field, message: string) =>
    context.issues.push({ code: 'custom', path: [field], message, input: cost });
  for (const field of neededFor(cost.kind)) if (cost[field] === undefined) issue(field, 'required');
  if (cost.amount === 0) issue('amount', 'amount-is-zero');
  if (isCare(cost.kind) && (cost.quantity ?? 0) > MOST_HOURS) issue('quantity', 'more-than-a-day');
}

/** One cost that is there for certain. */
export const oneCost = costFields.superRefine(check);
export type CostGiven = z.output<typeof oneCost>;

/** One of a page of costs: left empty, it is none. A choice of meal alone is not a cost. */
export const eachCost = costFields.transform((cost, context) => {
  const given = cost.amount !== undefined || cost.quantity !== undefined || cost.note !== undefined;
  if (!given) return null;
  check(cost, context);
  return cost;
});
