import { z } from 'zod';
import { isRealDay } from '../calendar';

const text = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().trim().max(100));
const word = text.pipe(z.string().min(1)).optional().catch(undefined);
const day = text.pipe(z.string().refine(isRealDay)).optional().catch(undefined);

/** The list's filters, as they stand in the address. What cannot be understood is as if it were not there. */
export const activitySearch = z.object({
  /** A person's id, or the kind of an actor who is nobody: server, visitor … */
  who: word,
  /** The person it was done for. */
  behalf: word,
  command: word,
  /** The kind of what was touched, and perhaps which one. */
  about: word,
  id: word,
  from: day,
  to: day,
  page: text.transform(Number).pipe(z.number().int().min(1).max(100_000)).catch(1),
});
export type ActivitySearch = z.output<typeof activitySearch>;
