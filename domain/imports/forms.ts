import { z } from 'zod';
import { isRealDay } from '../calendar';
import { codeMeanings, suffixMeanings } from './lexicon/codes';
import { fieldsOf } from './lexicon/headers';
import { sheetKinds, tableKinds } from './words';

const codes = z.record(z.string(), z.enum(codeMeanings));
const suffixes = z.record(z.string().min(1), z.enum(suffixMeanings));
/** For each field, what the office writes and the word it stands for. */
const words = z.record(z.string(), z.record(z.string(), z.string()));

const fields: ReadonlySet<string> = new Set(Object.values(fieldsOf).flatMap((kind) => kind.map(({ field }) => field)));
/** The meaning of a column; an empty one leaves the column out. */
const meaning = z.string().refine((field) => field === '' || fields.has(field), { message: 'not-a-meaning' });

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
  columns: z.record(z.string(), meaning).optional(),
  group: z.string().optional(),
  ...shared,
});
export type SheetMapping = z.infer<typeof sheetMappingForm>;

/** The mapping of an import, and of the command line's --map file. */
export const mappingForm = z.strictObject({ ...shared, sheets: z.array(sheetMappingForm).optional() });
export type Mapping = z.infer<typeof mappingForm>;

/** Stands for no meaning in a posted form, where an empty value is the same as none posted. */
export const LEFT_OUT = '-';

/** The office's corrections as the preview posts them: what was shown, and what is chosen now. */
const postedSheetForm = z.object({
  /** What the sheet was shown as; empty when it was passed over. */
  shownKind: z.string().default(''),
  shownRow: z.coerce.number().int().min(1).optional().catch(undefined),
  kind: z.enum([...sheetKinds, 'ignore']).default('ignore'),
  headerRow: z.coerce.number().int().min(1).optional().catch(undefined),
  group: z.string().trim().default(''),
  dayFirst: z.enum(['yes', 'no', '']).default(''),
  /** By the place of the column: c0 is A. */
  columns: z.record(z.string(), z.string().optional()).default({}),
  codes: z.array(z.object({ code: z.string().default(''), meaning: z.string().default('') })).default([]),
  suffixes: z.array(z.object({ suffix: z.string().default(''), meaning: z.string().default('') })).default([]),
  words: z
    .array(z.object({ field: z.string(), written: z.string().default(''), word: z.string().default('') }))
    .default([]),
});
export type PostedSheet = z.infer<typeof postedSheetForm>;
export const correctionsForm = z.object({ importId: z.string(), sheets: z.array(postedSheetForm) });

/** A sheet, by its place, read as a kind it was not recognized as. */
export const tryingForm = z.object({
  at: z.coerce.number().int().min(0),
  kind: z.enum(tableKinds),
  headerRow: z.coerce.number().int().min(1).optional().catch(undefined),
});

export const dayForm = z.string().refine(isRealDay, { message: 'not-a-day' });
