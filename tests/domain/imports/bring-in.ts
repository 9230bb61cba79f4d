import { createHash } from 'node:crypto';
import type { Db } from '@/db/client';
import { perform } from '@/domain/command';
import { confirmImport, readImport } from '@/domain/imports/commands';
import { readFile } from '@/domain/imports/files/read';
import { mappingForm } from '@/domain/imports/forms';
import { rehearse } from '@/domain/imports/rehearsal-commands';
import type { ImportResult } from '@/domain/imports/result';
import { trusted } from '@/domain/viewer';
import type { Input, InputFile } from '../../files/workbook';

export const NOW = Date.parse('2026-11-01T12:00:00Z');

const read = async ({ name, bytes }: InputFile) => ({
  name,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  sheets: await readFile(name, bytes),
});

/** Brings files in through the commands that the pages and the command line use. */
export async function bringIn(db: Db, { files, mapping = {}, asOf }: Input): Promise<ImportResult> {
  const viewer = trusted(db, 'server');
  const input = { asOf, mapping: mappingForm.parse(mapping), files: await Promise.all((await files()).map(read)) };
  const taken = perform(viewer, readImport, input, NOW);
  if (!taken.ok) throw new Error(JSON.stringify(taken));
  const confirmed = perform(viewer, confirmImport, { importId: taken.value.id }, NOW);
  if (!confirmed.ok) throw new Error(JSON.stringify(confirmed));
  return confirmed.value;
}

/** What files would come to, with nothing kept. */
export async function tryOut(db: Db, { files, mapping = {}, asOf }: Input): Promise<ImportResult> {
  const sheets = (await Promise.all((await files()).map(read))).flatMap((file) => file.sheets);
  return rehearse(trusted(db, 'server'), sheets, mappingForm.parse(mapping), asOf);
}

/** The index of words is kept by the database from the records themselves. */
const KEPT_ELSEWHERE = /^(import|sqlite_|__|activity|kept_mappings|chain|search_)/;

/** Every row of the records (not of the imports themselves), to see whether anything changed. */
export function records(db: Db): Record<string, unknown[]> {
  const tables = db.sql.prepare("select name from sqlite_master where type = 'table' order by name").pluck().all();
  return Object.fromEntries(
    (tables as string[])
      .filter((table) => !KEPT_ELSEWHERE.test(table))
      .map((table) => [table, db.sql.prepare(`select * from "${table}" order by rowid`).all()]),
  );
}
