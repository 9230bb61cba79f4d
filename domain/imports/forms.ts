import { z } from 'zod';
import { isRealDay } from '../calendar';
import { codeMeanings, suffixMeanings } from './lexicon/codes';
import { sheetKinds } from './words';

const codes = z.record(z.string(), z.enum(codeMeanings));
const suffixes = z.record(z.string().min(1), z.enum(suffixMeanings));
/** For each field, what the office writes and the word it stands for. */
const words = z.record(z.string(), z.record(z.string(), z.string()));

const shared = {
  dayFirst: z.boolean().optional(),
  codes: codes.optional(),
  suffixes: suffixes.optional(),
  words: words.optional(),
};

/** What one sheet means, where the proposal is to be corrected. `sheet` may hold * for any text. */
export const sheetMappingForm = z.strictObject({
  file: z.string().optional(),
  sheet: z.string().optional(),
  kind: z.enum([...sheetKinds, 'ignore']).optional(),
  /** The row of the headers as the spreadsheet numbers it, from 1. */
  headerRow: z.number().int().min(1).optional(),
  /** The meaning of columns, by header or by letter; an empty meaning leaves the column out. */
  columns: z.record(z.string(), z.string()).optional(),
  group: z.string().optional(),
  ...shared,
});
export type SheetMapping = z.infer<typeof sheetMappingForm>;

/** The mapping of an import, and of the command line's --map file. */
export const mappingForm = z.strictObject({ ...shared, sheets: z.array(sheetMappingForm).optional() });
export type Mapping = z.infer<typeof mappingForm>;

export const dayForm = z.string().refine(isRealDay, { message: 'not-a-day' });
