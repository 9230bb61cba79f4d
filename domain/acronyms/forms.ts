import { z } from 'zod';
import { idField, onceField, stampField } from '../fields';
import { MOST_ACRONYM, MOST_MEANING } from './pasted';

const meaning = z.string().trim().min(1).max(MOST_MEANING);
const words = {
  acronym: z.string().trim().min(1).max(MOST_ACRONYM),
  meaningEn: meaning,
  meaningFr: meaning.optional(),
};

export const addAcronymForm = z.object({ once: onceField, ...words });
export const changeAcronymForm = z.object({ id: idField, stamp: stampField, ...words });
export const removeAcronymForm = z.object({ id: idField });
/** A pasted list: some hundred lines. */
export const importAcronymsForm = z.object({ list: z.string().trim().min(1).max(40_000) });

const text = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().trim().max(100));
const count = text.transform(Number).pipe(z.number().int().min(0).max(10_000)).optional().catch(undefined);

/** Which one is to be changed, and what a pasted list came to, as they stand in the address. */
export const acronymSearch = z.object({ change: text.optional().catch(undefined), added: count, known: count });
