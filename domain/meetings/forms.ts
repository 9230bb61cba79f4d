import { z } from 'zod';

/** The columns the list of meetings can be sorted by; a minus before it turns it round. */
export const meetingSorts = ['day', 'group', 'came'] as const;
export type MeetingSort = (typeof meetingSorts)[number];
type Order = MeetingSort | `-${MeetingSort}`;
const orders = meetingSorts.flatMap((sort): Order[] => [sort, `-${sort}`]);

const text = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().trim().max(200));

/** The search of the list, as it stands in the address. What cannot be understood is as if it were not there. */
export const meetingSearch = z.object({
  q: text.catch(''),
  group: text.pipe(z.string().min(1)).optional().catch(undefined),
  key: text
    .pipe(z.enum(['yes', 'no']))
    .optional()
    .catch(undefined),
  sort: text.pipe(z.enum(orders)).catch('-day'),
  page: text.transform(Number).pipe(z.number().int().min(1).max(100_000)).catch(1),
});
export type MeetingSearch = z.output<typeof meetingSearch>;
