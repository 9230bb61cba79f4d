import { z } from 'zod';
import { dayField, idField, nameField, phoneField, stampField } from '../fields';
import { flagRules } from '../flags/words';
import type { Standing } from '../people/absences';
import { accessNeeds, advisorKinds, contactChannels, hats, honorariumChoices, languages } from '../people/words';
import { recordSections } from './contribution-sections';

/** The columns the list of advisors can be sorted by; a minus before it turns it round. */
export const advisorSorts = ['name', 'joined', 'invited', 'came', 'suggestions'] as const;
export type AdvisorSort = (typeof advisorSorts)[number];
type Order = AdvisorSort | `-${AdvisorSort}`;
const orders = advisorSorts.flatMap((sort): Order[] => [sort, `-${sort}`]);

const text = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().trim().max(200));

const page = text.transform(Number).pipe(z.number().int().min(1).max(100_000)).catch(1);

/** The page asked for in an address; the first when it cannot be understood. */
export const pageOf = (value: unknown): number => page.parse(value);

/** Who leaves, as which of the two, and their last day. */
export const leaveForm = z.object({ id: idField, hat: z.enum(hats), day: dayField });
/** The first day someone is back. */
export const returnForm = z.object({ id: idField, day: dayField });

/** How an advisor stands today, to look for. */
export const standings = ['active', 'on-leave', 'alumni'] as const satisfies readonly Standing[];

/** The search of the list, as it stands in the address. What cannot be understood is as if it were not there. */
export const advisorSearch = z.object({
  q: text.catch(''),
  kind: text.pipe(z.enum(advisorKinds)).optional().catch(undefined),
  group: text.pipe(z.string().min(1)).optional().catch(undefined),
  flag: text
    .pipe(z.enum(['any', ...flagRules]))
    .optional()
    .catch(undefined),
  here: text.pipe(z.enum(standings)).optional().catch(undefined),
  prefers: text.pipe(z.enum(contactChannels)).optional().catch(undefined),
  due: text
    .pipe(z.enum(['onboarding']))
    .optional()
    .catch(undefined),
  sort: text.pipe(z.enum(orders)).catch('name'),
  page,
});
export type AdvisorSearch = z.output<typeof advisorSearch>;

/** What an advisor changes of their own details. What is left empty is not known any more. */
export const changeMineForm = z.object({
  stamp: stampField,
  name: nameField,
  phone: phoneField.optional(),
  address: z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1).max(500))
    .optional(),
  language: z.enum(languages).optional(),
  prefers: z.enum(contactChannels).optional(),
  honorarium: z.enum(honorariumChoices).optional(),
  needs: z.array(z.enum(accessNeeds)).default([]),
});
export type ChangeMine = z.output<typeof changeMineForm>;

const several = z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(text));

/** Which parts of a record of contribution to show, and in which language, as its address says; all of them, when it says none. */
export const recordChoice = z.object({
  show: several.pipe(z.array(z.enum(recordSections)).min(1)).catch([...recordSections]),
  language: text.pipe(z.enum(languages)).optional().catch(undefined),
});
export type RecordChoice = z.output<typeof recordChoice>;
