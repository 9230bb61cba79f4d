import type { ExpenseKind, NoReceiptReason, Receipt } from './words';
import { noReceiptReasons } from './words';

type Settled = { kind: ExpenseKind; receipt: Receipt | null; noReceiptBecause: string | null };

/** Kilometres are paid by the rate: there is nothing to have a receipt of. */
export const needsReceipt = (kind: ExpenseKind): boolean => kind !== 'mileage';

/** Whether a line says all a claim needs: a receipt, or why there is none. */
export const receiptIsSettled = ({ kind, receipt, noReceiptBecause }: Settled): boolean =>
  !needsReceipt(kind) || receipt === 'yes' || (receipt === 'no' && noReceiptBecause !== null);

/** The reason of the list, where it is one of them. */
export const listedReason = (because: string | null): NoReceiptReason | null =>
  noReceiptReasons.find((reason) => reason === because) ?? null;
