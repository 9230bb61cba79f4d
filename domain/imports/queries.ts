import { desc, eq } from 'drizzle-orm';
import type { Viewer } from '../viewer';
import type { Mapping } from './forms';
import { canImport } from './policy';
import type { ImportResult } from './result';
import { shapeOf } from './shape';
import type { Sheet } from './sheet';
import { importFiles, imports, keptMappings } from './table';
import type { ImportState } from './words';

export type ImportSummary = {
  id: string;
  state: ImportState;
  asOf: string;
  readAt: number;
  confirmedAt: number | null;
  undoneAt: number | null;
  mapping: Mapping;
  result: ImportResult | null;
  files: { name: string; bytes: number }[];
};

/** An import with its files, or null when there is none or the viewer may not see it. */
export function importById(viewer: Viewer, id: string): ImportSummary | null {
  if (!canImport(viewer)) return null;
  const row = viewer.db.orm.select().from(imports).where(eq(imports.id, id)).get();
  return row ? summary(viewer, row) : null;
}

/** The latest imports, newest first. */
export function latestImports(viewer: Viewer, most = 20): ImportSummary[] {
  if (!canImport(viewer)) return [];
  const rows = viewer.db.orm.select().from(imports).orderBy(desc(imports.readAt)).limit(most).all();
  return rows.map((row) => summary(viewer, row));
}

function summary(viewer: Viewer, row: typeof imports.$inferSelect): ImportSummary {
  const { id, asOf, readAt, confirmedAt, undoneAt } = row;
  const files = viewer.db.orm
    .select({ name: importFiles.name, bytes: importFiles.bytes })
    .from(importFiles)
    .where(eq(importFiles.importId, id))
    .all();
  const state = row.state as ImportState;
  const result = row.result === null ? null : (JSON.parse(row.result) as ImportResult);
  return { id, state, asOf, readAt, confirmedAt, undoneAt, mapping: JSON.parse(row.mapping) as Mapping, result, files };
}

/** The sheets of an import that is not confirmed yet. */
export function sheetsOf(viewer: Viewer, importId: string): Sheet[] {
  if (!canImport(viewer)) return [];
  const files = viewer.db.orm
    .select({ sheets: importFiles.sheets })
    .from(importFiles)
    .where(eq(importFiles.importId, importId))
    .all();
  return files.flatMap((file) => (file.sheets === null ? [] : (JSON.parse(file.sheets) as Sheet[])));
}

/** The mapping given, or, when none is, the one kept from files of the same shape. */
export function keptMappingFor(viewer: Viewer, sheets: readonly Sheet[], given: Mapping): Mapping {
  if (Object.keys(given).length > 0) return given;
  const kept = viewer.db.orm
    .select()
    .from(keptMappings)
    .where(eq(keptMappings.shape, shapeOf(sheets)))
    .get();
  return kept ? (JSON.parse(kept.mapping) as Mapping) : {};
}
