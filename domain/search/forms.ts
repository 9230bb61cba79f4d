import { z } from 'zod';
import { foundKinds } from './words';

/** What is looked for, from the address of the page: anything unknown there is left aside. */
export const searchForm = z.object({
  q: z.string().trim().max(200).catch(''),
  kind: z.enum(foundKinds).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});
export type Search = z.output<typeof searchForm>;
