import { z } from 'zod';
import { isRealDay } from '../calendar';
import { flagRules, flagStates } from './words';

const id = z.string().min(1).max(100);

export const takeUpForm = z.object({ id });
export const dismissForm = z.object({ id, reason: z.string().trim().min(1).max(500) });
export const reopenForm = z.object({ id });
export const noteFindingsForm = z.object({ asOf: z.string().refine(isRealDay).optional() });

const text = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().trim().max(100));

/** What stands is what has to be seen to: open or being handled. */
export const stateChoices = ['standing', ...flagStates, 'all'] as const;
export type StateChoice = (typeof stateChoices)[number];

/** The list's filters, as they stand in the address. What cannot be understood is as if it were not there. */
export const flagSearch = z.object({
  rule: text.pipe(z.enum(flagRules)).optional().catch(undefined),
  state: text.pipe(z.enum(stateChoices)).catch('standing'),
  about: text
    .pipe(z.enum(['person', 'group']))
    .optional()
    .catch(undefined),
  page: text.transform(Number).pipe(z.number().int().min(1).max(100_000)).catch(1),
});
export type FlagSearch = z.output<typeof flagSearch>;
