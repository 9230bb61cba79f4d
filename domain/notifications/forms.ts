import { z } from 'zod';
import { mailStates, mailTroubles } from './words';

const id = z.string().min(1).max(100);

/** `host` is that of the configured address: it ends the id of the message. */
export const beginSendingForm = z.object({ id, host: z.string().min(1).max(253) });
export const noteSentForm = z.object({ id });
export const noteFailedForm = z.object({ id, trouble: z.enum(mailTroubles), said: z.string().max(5000).optional() });
export const mailForm = z.object({ id });

const text = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().trim().max(100));

/** What stands is what is not settled: it waits, is being sent, or failed. */
export const mailChoices = ['standing', ...mailStates, 'all'] as const;

/** The list's filters, as they stand in the address. What cannot be understood is as if it were not there. */
export const mailSearch = z.object({
  state: text.pipe(z.enum(mailChoices)).catch('standing'),
  page: text.transform(Number).pipe(z.number().int().min(1).max(100_000)).catch(1),
});
export type MailSearch = z.output<typeof mailSearch>;
