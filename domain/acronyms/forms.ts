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
