import { z } from 'zod';

/** A row ticked in a list, with how it stood: `id.stamp`. */
const ticked = z
  .string()
  .max(200)
  .transform((text) => ({ id: text.slice(0, text.lastIndexOf('.')), stamp: text.slice(text.lastIndexOf('.') + 1) }));
export type Ticked = z.output<typeof ticked>;

/** Rows ticked in a list; a browser posts one of them as a text alone. */
export const tickedField = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(ticked).min(1).max(100),
);
