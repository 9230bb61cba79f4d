export const expenseKinds = [
  'parking',
  'mileage',
  'transit',
  'respite',
  'child-care',
  'meals',
  'lodging',
  'phone-internet',
  'other',
] as const;
export type ExpenseKind = (typeof expenseKinds)[number];

export const claimStates = ['draft', 'submitted', 'returned', 'approved', 'paid'] as const;
export type ClaimState = (typeof claimStates)[number];

/** The steps of a claim's history, which is only added to. */
export const claimSteps = ['submitted', 'returned', 'approved', 'paid'] as const;
export type ClaimStep = (typeof claimSteps)[number];

export const receiptTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type ReceiptType = (typeof receiptTypes)[number];

export const receipts = ['yes', 'no'] as const;
export type Receipt = (typeof receipts)[number];

/** Which meal, for its cap. */
export const mealKinds = ['breakfast', 'lunch', 'dinner'] as const;
export type MealKind = (typeof mealKinds)[number];

/** Why there is no receipt, chosen from a list; anything else is in the person's words. */
export const noReceiptReasons = ['none-given', 'lost', 'cared-by-family'] as const;
export type NoReceiptReason = (typeof noReceiptReasons)[number];

/** How a line's allowed amount comes about (reimbursement.ts). */
export const allowedRules = [
  'as-claimed',
  'by-the-km',
  'meal-cap',
  'care-rate-cap',
  'care-hours-cap',
  'from-the-record',
] as const;
export type AllowedRule = (typeof allowedRules)[number];

export const quantityUnits = ['each', 'km', 'hour'] as const;
export type QuantityUnit = (typeof quantityUnits)[number];

export const honorariumStates = ['offered', 'accepted', 'declined', 'deferred'] as const;
export type HonorariumState = (typeof honorariumStates)[number];
