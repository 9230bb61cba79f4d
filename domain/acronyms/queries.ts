import type { Viewer } from '../viewer';
import { acronymKey } from './pasted';
import { canReadAcronyms } from './policy';
import type { acronyms } from './table';

export type Acronym = typeof acronyms.$inferSelect;

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** All of them, by their letters. */
export function acronymList(viewer: Viewer): Acronym[] {
  if (!canReadAcronyms(viewer)) return [];
  const rows = viewer.db
    .prepared('select id, acronym, meaning_en as meaningEn, meaning_fr as meaningFr from acronyms')
    .all() as Acronym[];
  return rows.sort((a, b) => collator.compare(a.acronym, b.acronym));
}

export const acronymById = (viewer: Viewer, id: string): Acronym | null =>
  acronymList(viewer).find((known) => known.id === id) ?? null;

/** The one that reads the same, whatever its case and points. */
export const acronymLike = (viewer: Viewer, acronym: string): Acronym | null =>
  acronymList(viewer).find((known) => acronymKey(known.acronym) === acronymKey(acronym)) ?? null;
