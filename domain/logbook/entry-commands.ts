import { eq } from 'drizzle-orm';
import type { Viewer } from '../viewer';
import { logDrafts, logEntries } from './table';
import { textOf, type Written } from './written';

export type Writing = { viewer: Viewer; now: number };

/** Adds what these fields say now to a draft, as its next version; gives the version. Entries are only added. */
export function addEntries(
  { viewer, now }: Writing,
  draft: { id: string; version: number },
  written: Written,
  fields: readonly string[],
): number {
  if (fields.length === 0) return draft.version;
  const version = draft.version + 1;
  const insert = viewer.db.orm.insert(logEntries);
  for (const field of fields) {
    const value = textOf(written, field) || null;
    insert.values({ draftId: draft.id, field, version, value, by: viewer.personId, at: now }).run();
  }
  viewer.db.orm.update(logDrafts).set({ version }).where(eq(logDrafts.id, draft.id)).run();
  return version;
}
