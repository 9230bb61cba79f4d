import { z } from 'zod';

/** One text of what may come several times or not at all in an address. */
const text = z.preprocess((given) => (Array.isArray(given) ? given[0] : given), z.string().trim().max(20).optional());

/** The days of a report as they stand in its address; period.ts says whether they are a period. */
export const periodForm = z.object({ from: text.catch(undefined), to: text.catch(undefined) });
