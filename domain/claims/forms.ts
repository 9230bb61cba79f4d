import { z } from 'zod';
import { channelField, dayField, idField, onceField, stampField, textField } from '../fields';
import { centsField, eachCost, oneCost } from './cost-form';
import { tickedField } from './ticked';

/** A page of costs: those left empty are not there. */
const costsField = z
  .array(eachCost)
  .min(1)
  .max(20)
  .transform((costs) => costs.filter((cost) => cost !== null));

/** What a meeting or a day cost. */
export const startForm = z
  .object({
    once: onceField,
    personId: idField,
    meetingId: idField.optional(),
    day: dayField.optional(),
    channel: channelField,
    costs: costsField,
  })
  .refine(({ meetingId, day }) => (meetingId === undefined) !== (day === undefined), {
    path: ['day'],
    message: 'required',
  });

const ofClaim = { claimId: idField, channel: channelField };
export const addLineForm = z.object({ once: onceField, ...ofClaim, costs: costsField, onDay: dayField.optional() });
export const changeLineForm = z.object({
  lineId: idField,
  stamp: stampField,
  channel: channelField,
  cost: oneCost,
  onDay: dayField.optional(),
});
export const dropLineForm = z.object({ ...ofClaim, lineId: idField });
export const submitForm = z.object({ ...ofClaim, stamp: stampField });
export const returnForm = z.object({ claimId: idField, stamp: stampField, because: textField });

/** The lines with what is allowed of each; `because` when it is less than the rule would give. */
export const approveForm = z.object({
  claimId: idField,
  stamp: stampField,
  lines: z
    .array(z.object({ id: idField, allowed: centsField }))
    .min(1)
    .max(200),
  because: textField.optional(),
});
export const payForm = z.object({ claimId: idField, stamp: stampField, day: dayField });
export const advanceForm = z.object({ claimId: idField, stamp: stampField, amount: centsField });

export const approveTogetherForm = z.object({ claims: tickedField });
export const payTogetherForm = z.object({ claims: tickedField, day: dayField });

export const waiveForm = z.object({ personId: idField, meetingId: idField, channel: channelField });
