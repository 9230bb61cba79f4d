import { z } from 'zod';
import { channelField, dayField, idField, lineField, onceField } from '../fields';
import { centsField } from './cost-form';
import { tickedField } from './ticked';

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
export const payHonorariaForm = z.object({ honoraria: tickedField, day: dayField });
