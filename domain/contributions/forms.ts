import { z } from 'zod';
import { channelField, dayField, idField, lineField, onceField, stampField } from '../fields';
import { minutesOf } from './length';
import { contributionKinds } from './words';

const MOST_MINUTES = 100 * 60;

/** How long it took, as people write it; at most a hundred hours in one go. */
export const lengthField = z
  .string()
  .trim()
  .max(50)
  .transform((text, issues) => {
    const minutes = minutesOf(text);
    if (minutes === null || minutes < 1) issues.addIssue({ code: 'custom', message: 'no-such-length' });
    else if (minutes > MOST_MINUTES) issues.addIssue({ code: 'custom', message: 'too-long-a-time' });
    return minutes ?? 0;
  });

const given = {
  kind: z.enum(contributionKinds),
  what: lineField,
  onDay: dayField,
  length: lengthField.optional(),
  groupId: idField.optional(),
  channel: channelField,
};

/** What one person gave. */
export const addForm = z.object({ once: onceField, personId: idField, ...given });

/** Rows of a form left empty are not there. */
const someone = z.object({ personId: idField.optional(), length: lengthField.optional() });
export const MOST_TOGETHER = 20;

/** What several gave together, as on a panel: a row each, with a length of their own where it was another. */
export const addTogetherForm = z
  .object({ once: onceField, people: z.array(someone).min(1).max(MOST_TOGETHER), ...given })
  .refine(({ people }) => people.some(({ personId }) => personId !== undefined), {
    path: ['people', 0, 'personId'],
    message: 'required',
  });

export const changeForm = z.object({ id: idField, stamp: stampField, ...given });
export const removeForm = z.object({ id: idField, stamp: stampField });

/** What an advisor says they gave. */
export const sayForm = z.object({
  once: onceField,
  kind: given.kind,
  what: given.what,
  onDay: given.onDay,
  length: given.length,
});

export const contributionSorts = ['day', 'name', 'kind', 'length'] as const;
export type ContributionSort = (typeof contributionSorts)[number];
type Order = ContributionSort | `-${ContributionSort}`;
const orders = contributionSorts.flatMap((sort): Order[] => [sort, `-${sort}`]);

const text = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().trim().max(200));

/** The search of the list, as it stands in the address. What cannot be understood is as if it were not there. */
export const contributionSearch = z.object({
  q: text.catch(''),
  kind: text.pipe(z.enum(contributionKinds)).optional().catch(undefined),
  person: text.pipe(idField).optional().catch(undefined),
  group: text.pipe(idField).optional().catch(undefined),
  from: text.pipe(dayField).optional().catch(undefined),
  to: text.pipe(dayField).optional().catch(undefined),
  /** Those an advisor said themselves. */
  said: text
    .pipe(z.enum(['yes']))
    .optional()
    .catch(undefined),
  sort: text.pipe(z.enum(orders)).catch('-day'),
  page: text.transform(Number).pipe(z.number().int().min(1).max(100_000)).catch(1),
});
export type ContributionSearch = z.output<typeof contributionSearch>;
