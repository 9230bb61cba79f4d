import { z } from 'zod';
import { channelField, idField, lineField, onceField } from '../fields';
import { noReceiptReasons, receiptTypes } from './words';

/** The largest file that is kept, once a picture is made smaller. */
export const MOST_KEPT_BYTES = 6 * 1024 * 1024;

const ofLine = { lineId: idField, channel: channelField };

export const attachReceiptForm = z.object({
  once: onceField,
  ...ofLine,
  type: z.enum(receiptTypes),
  bytes: z.instanceof(Uint8Array).refine(({ length }) => length > 0 && length <= MOST_KEPT_BYTES, 'receipt-too-large'),
});

export const receiptAnswers = ['paper', ...noReceiptReasons, 'other'] as const;
export const sayReceiptForm = z
  .object({ ...ofLine, answer: z.enum(receiptAnswers), because: lineField.optional() })
  .refine(({ answer, because }) => answer !== 'other' || because !== undefined, {
    path: ['because'],
    message: 'required',
  });

export const dropReceiptForm = z.object({ receiptId: idField, channel: channelField });
