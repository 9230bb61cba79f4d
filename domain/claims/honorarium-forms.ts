import { z } from 'zod';
import { channelField, dayField, idField, lineField, onceField, stampField } from '../fields';
import { centsField } from './cost-form';

export const offerForm = z.object({
  once: onceField,
  personId: idField,
  groupId: idField.optional(),
  day: dayField,
  amount: centsField.refine((cents) => cents > 0, 'amount-is-zero'),
  note: lineField.optional(),
});

/** Never a reason: there is no field for one. */
export const honorariumAnswers = ['accepted', 'declined', 'deferred'] as const;
export const answerForm = z.object({ id: idField, answer: z.enum(honorariumAnswers), channel: channelField });
export const payHonorariumForm = z.object({ id: idField, stamp: stampField, day: dayField });
