import { z } from 'zod';
import { sectors } from '../people/words';

/** The columns the list of partners can be sorted by; a minus before it turns it round. */
export const partnerSorts = ['name', 'organization', 'invited', 'came'] as const;
export type PartnerSort = (typeof partnerSorts)[number];
type Order = PartnerSort | `-${PartnerSort}`;
const orders = partnerSorts.flatMap((sort): Order[] => [sort, `-${sort}`]);

const text = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().trim().max(200));

/** The search of the list, as it stands in the address. What cannot be understood is as if it were not there. */
export const partnerSearch = z.object({
  q: text.catch(''),
  sector: text.pipe(z.enum(sectors)).optional().catch(undefined),
  group: text.pipe(z.string().min(1)).optional().catch(undefined),
  sort: text.pipe(z.enum(orders)).catch('name'),
  page: text.transform(Number).pipe(z.number().int().min(1).max(100_000)).catch(1),
});
export type PartnerSearch = z.output<typeof partnerSearch>;
