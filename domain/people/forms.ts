import { z } from 'zod';
import {
  channelField,
  dayField,
  emailField,
  idField,
  inOrder,
  nameField,
  onceField,
  phoneField,
  stampField,
} from '../fields';
import {
  accessNeeds,
  advisorKinds,
  contactChannels,
  hats,
  honorariumChoices,
  languages,
  onboardingSteps,
  recruitedThrough,
  sectors,
} from './words';

/** As it stands on an envelope. */
const addressField = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().min(1).max(500));

const details = {
  name: nameField,
  email: emailField.optional(),
  phone: phoneField.optional(),
  address: addressField.optional(),
  language: z.enum(languages).optional(),
  prefers: z.enum(contactChannels).optional(),
};
const asAdvisor = {
  kinds: z.array(z.enum(advisorKinds)).default([]),
  joinedOn: dayField.optional(),
  recruitedThrough: z.enum(recruitedThrough).optional(),
  recruitedBy: idField.optional(),
  honorarium: z.enum(honorariumChoices).optional(),
};
const asPartner = { organization: nameField.optional(), sector: z.enum(sectors).optional() };

type Reach = { [field in 'email' | 'phone' | 'address']?: string | undefined } & { prefers?: string | undefined };
const reachedBy = { email: 'email', phone: 'phone', paper: 'address' } as const;
/** Who prefers a way of being reached can be reached that way. */
const hasThatWay = (input: Reach): boolean =>
  input.prefers === undefined || input[reachedBy[input.prefers as keyof typeof reachedBy]] !== undefined;
const thatWay = { error: 'no-such-way', path: ['prefers'] };

export const addPersonForm = z
  .object({
    once: onceField,
    hat: z.enum(hats),
    ...details,
    ...asAdvisor,
    ...asPartner,
    somebodyElse: z.boolean().optional(),
  })
  .refine(hasThatWay, thatWay);
export type NewPerson = z.output<typeof addPersonForm>;

const known = { id: idField, stamp: stampField };
export const changePersonForm = z
  .object({ ...known, ...details, keepEarlierName: z.boolean().optional(), channel: channelField })
  .refine(hasThatWay, thatWay);
export const changeAdvisorForm = z.object({ ...known, ...asAdvisor });
export const changePartnerForm = z.object({ ...known, ...asPartner });
export const giveHatForm = z.object({ id: idField, hat: z.enum(hats), ...asAdvisor, ...asPartner });

export const addNameForm = z.object({ id: idField, once: onceField, name: nameField });
export const dropNameForm = z.object({ id: idField, nameId: idField });

export const noteNeedsForm = z.object({
  ...known,
  needs: z.array(z.enum(accessNeeds)).default([]),
  saidOn: dayField,
  channel: channelField,
});

const span = { error: 'dates-out-of-order', path: ['toDay'] };
export const startLeaveForm = z
  .object({ id: idField, once: onceField, fromDay: dayField, toDay: dayField.optional() })
  .refine(({ fromDay, toDay }) => inOrder(fromDay, toDay), span);
export const endLeaveForm = z.object({ id: idField, leaveId: idField, toDay: dayField });
export const dropLeaveForm = z.object({ id: idField, leaveId: idField });

export const noteStepForm = z
  .object({
    id: idField,
    once: onceField,
    step: z.enum(onboardingSteps),
    doneOn: dayField,
    renewOn: dayField.optional(),
  })
  .refine(({ doneOn, renewOn }) => inOrder(doneOn, renewOn), { error: 'dates-out-of-order', path: ['renewOn'] });
export const dropStepForm = z.object({ id: idField, stepId: idField });

/** Two records, in whatever order. */
export const tellApartForm = z.object({ one: idField, other: idField });
