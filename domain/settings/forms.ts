import { z } from 'zod';
import { roles } from '../access/words';
import { dayField, emailField, idField, nameField, onceField, phoneField, stampField } from '../fields';
import { languages } from '../people/words';
import { boundsOf } from './thresholds';
import { mileageZones, rateNames, thresholdNames, timeZones } from './words';

const team = {
  nameEn: nameField,
  nameFr: nameField,
  timeZone: z.enum(timeZones),
  fiscalYearStart: z.coerce.number().int().min(1).max(12),
  contactName: nameField.optional(),
  contactPhone: phoneField.optional(),
};

/** The first visit: the team, whom its advisors can call, and its first administrator. */
export const setUpForm = z.object({
  ...team,
  adminName: nameField,
  adminEmail: emailField,
  adminLanguage: z.enum(languages),
});
export type SetUp = z.output<typeof setUpForm>;

/** Who is to have which role; a name when the records do not know the address, a group for a chair. */
export const giveRoleForm = z.object({
  email: emailField,
  name: nameField.optional(),
  language: z.enum(languages).optional(),
  role: z.enum(roles),
  groupId: idField.optional(),
});

/** The team as it is described later on. */
export const teamForm = z.object({ ...team, mileageZone: z.enum(mileageZones), stamp: stampField });

/** What a threshold is to be from a day on. */
export const thresholdForm = z
  .object({ name: z.enum(thresholdNames), value: z.coerce.number().int(), fromDay: dayField, stamp: stampField })
  .superRefine(({ name, value }, context) => {
    const { least, most } = boundsOf(name);
    const bound = { origin: 'number' as const, input: value, path: ['value'] as string[] };
    if (value < least) context.addIssue({ ...bound, code: 'too_small', minimum: least });
    if (value > most) context.addIssue({ ...bound, code: 'too_big', maximum: most });
  });

/** A thousand dollars an hour or a kilometre is a slip of the finger. */
export const MOST_RATE_CENTS = 100_000;

export const centsField = z
  .number('not-an-amount')
  .int('not-an-amount')
  .min(0, 'not-an-amount')
  .max(MOST_RATE_CENTS, 'rate-too-high');

/** What a rate is to be from a day on, in cents. */
export const rateForm = z.object({
  name: z.enum(rateNames),
  value: centsField,
  fromDay: dayField,
  stamp: stampField,
});

/** The roles that are given to staff; the advisor's hat and the owner of a suggestion come about otherwise. */
export const staffRoles = ['administrator', 'coordinator', 'finance', 'leader', 'chair', 'identity-recorder'] as const;

/** Someone asked to join the office by mail; `subject` and `body` are worded for them by the page. */
export const inviteForm = z.object({
  once: onceField,
  name: nameField,
  email: emailField,
  roles: z.array(z.enum(staffRoles)).min(1),
  groupId: idField.optional(),
  language: z.enum(languages),
  /** It is not the person of that name whom the records know. */
  another: z.coerce.boolean().optional(),
  subject: z.string().min(1).max(500),
  body: z.string().min(1).max(5000),
});
export type Invite = z.output<typeof inviteForm>;

export const liftRoleForm = z.object({ grantId: idField });
