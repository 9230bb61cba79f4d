import { z } from 'zod';
import { dayField, idField, nameField, onceField, stampField, webAddressField } from '../fields';
import { powers, ruleBases } from './words';

/** A percent with at most one digit after the point, kept in thousandths. */
const shareField = z
  .number()
  .min(0.1)
  .max(99.9)
  .transform((percent) => Math.round(percent * 10));

/** What a group is: its name, what it does, and by what rule it decides. */
const groupFields = {
  name: nameField,
  power: z.enum(powers),
  ruleBasis: z.enum(ruleBases).default('cast'),
  rulePercent: shareField.default(500),
  quorum: z.number().int().min(1).max(10_000).optional(),
  recusedCountAsPresent: z.boolean().default(false),
  openToSee: z.boolean().default(false),
};

export const addGroupForm = z.object({ once: onceField, ...groupFields });
export const changeGroupForm = z.object({ id: idField, stamp: stampField, ...groupFields });
export type GroupFields = Omit<z.output<typeof addGroupForm>, 'once'>;

export const closeGroupForm = z.object({ id: idField, stamp: stampField, lastDay: dayField });
export const reopenGroupForm = z.object({ id: idField, stamp: stampField });

/** Long texts are bounded too: terms of reference run to a few pages. */
const termsText = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().max(30_000))
  .transform((text) => text || undefined);

export const setTermsForm = z
  .object({
    once: onceField,
    groupId: idField,
    fromDay: dayField,
    text: termsText.optional(),
    link: webAddressField.optional(),
  })
  .refine(({ text, link }) => text !== undefined || link !== undefined, { path: ['text'], error: 'terms-empty' });
