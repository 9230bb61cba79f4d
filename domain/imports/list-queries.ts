import type { Viewer } from '../viewer';
import { canImport } from './policy';
import type { ImportState } from './words';

/** An import in the list: who brought in what, when, and what came of it. */
export type ImportListed = {
  id: string;
  state: ImportState;
  readAt: number;
  confirmedAt: number | null;
  undoneAt: number | null;
  /** Null when it came by the command line. */
  by: string | null;
  files: string[];
  added: number;
  changed: number;
  refused: number;
};

export const IMPORTS_PER_PAGE = 20;

/** A page of the imports, the latest first, and how many there are. */
export function importsListed(viewer: Viewer, page: number): { imports: ImportListed[]; total: number } {
  if (!canImport(viewer)) return { imports: [], total: 0 };
  const total = viewer.db.prepared('select count(*) from imports').pluck().get() as number;
  const rows = viewer.db
    .prepared(
      `select i.id, i.state, i.read_at as readAt, i.confirmed_at as confirmedAt, i.undone_at as undoneAt,
         (select p.name from people p where p.id = i.read_by) as by,
         (select json_group_array(f.name) from import_files f where f.import_id = i.id) as files,
         (select coalesce(sum(json_extract(t.value, '$.added')), 0) from json_each(i.result, '$.tally') t) as added,
         (select coalesce(sum(json_extract(t.value, '$.changed')), 0) from json_each(i.result, '$.tally') t) as changed,
         coalesce(json_array_length(i.result, '$.refused'), 0) as refused
       from imports i order by i.read_at desc, i.id desc limit ? offset ?`,
    )
    .all(IMPORTS_PER_PAGE, (page - 1) * IMPORTS_PER_PAGE) as (Omit<ImportListed, 'files'> & { files: string })[];
  return { imports: rows.map((row) => ({ ...row, files: JSON.parse(row.files) as string[] })), total };
}
