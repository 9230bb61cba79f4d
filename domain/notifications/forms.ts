import { z } from 'zod';
import { channelField, dayField, idField, onceField } from '../fields';
import { calendarMethods, mailStates, mailTroubles } from './words';

const id = z.string().min(1).max(100);

/** `host` is that of the configured address: it ends the id of the message. */
export const beginSendingForm = z.object({ id, host: z.string().min(1).max(253) });

const calendar = z.object({
  text: z.string().min(1).max(100_000),
  method: z.enum(calendarMethods),
  sequence: z.number().int().min(0),
});
/** What a mail says, once and for all; null: nothing any more. */
export const keepWordsForm = z.object({
  id,
  words: z
    .object({
      subject: z.string().min(1).max(2000),
      body: z.string().min(1).max(100_000),
      calendar: calendar.optional(),
    })
    .nullable(),
});

export const noteSentForm = z.object({ id });
export const noteFailedForm = z.object({ id, trouble: z.enum(mailTroubles), said: z.string().max(5000).optional() });
export const mailForm = z.object({ id });

/** Whose mail rests, and to the end of which day; without one until they say otherwise. */
export const pauseForm = z.object({
  id: idField,
  once: onceField,
  untilDay: dayField.optional(),
  channel: channelField,
});
export const resumeForm = z.object({ id: idField, channel: channelField });

const text = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().trim().max(100));

/** What stands is what is not settled: it waits, is being sent, or failed. */
export const mailChoices = ['standing', ...mailStates, 'all'] as const;

/** The list's filters, as they stand in the address. What cannot be understood is as if it were not there. */
export const mailSearch = z.object({
  state: text.pipe(z.enum(mailChoices)).catch('standing'),
  /** Some of a name, or of an address. */
  q: text.catch(''),
  page: text.transform(Number).pipe(z.number().int().min(1).max(100_000)).catch(1),
});
export type MailSearch = z.output<typeof mailSearch>;
