// The time of an import, of its undo and of all flags, beside the bare inserts of the same rows.
//   npx tsx bench/records.ts [FILES…]      (default: tests/files/tracker)
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openMigrated } from '@/db/migrate';
import { perform } from '@/domain/command';
import { gatherFacts } from '@/domain/flags/facts-queries';
import { findings } from '@/domain/flags/findings';
import { confirmImport, readImport } from '@/domain/imports/commands';
import { readFile } from '@/domain/imports/files/read';
import { rehearse } from '@/domain/imports/rehearsal-commands';
import { undoImport } from '@/domain/imports/undo-commands';
import { thresholdsOn } from '@/domain/settings/queries';
import { trusted } from '@/domain/viewer';
import { spread, timed } from './measure';

const ROUNDS = 7;
const AS_OF = '2026-10-31';
const folder = 'tests/files/tracker';
const given = process.argv.slice(2);
const files =
  given.length > 0
    ? given
    : readdirSync(folder)
        .filter((name) => /\.(xlsx|csv)$/.test(name))
        .map((name) => path.join(folder, name));

const read = async () =>
  (await Promise.all(files.map((file) => readFile(path.basename(file), readFileSync(file))))).flat();
const sheets = await read();
const viewer = () => trusted(openMigrated(':memory:'), 'server');
const now = Date.now();

function bringIn(who: ReturnType<typeof viewer>) {
  const input = { asOf: AS_OF, mapping: {}, files: [{ name: 'files', sha256: '', bytes: 0, sheets }] };
  const taken = perform(who, readImport, input, now);
  if (!taken.ok) throw new Error(JSON.stringify(taken));
  return taken.value.id;
}
function confirm(who: ReturnType<typeof viewer>, importId: string) {
  const confirmed = perform(who, confirmImport, { importId }, now);
  if (!confirmed.ok) throw new Error(JSON.stringify(confirmed));
}

const reading = await timed(ROUNDS, read);
const fresh = viewer();
const previews = await timed(ROUNDS, () => rehearse(fresh, sheets, {}, AS_OF));
const whole = await timed(ROUNDS, () => {
  const who = viewer();
  confirm(who, bringIn(who));
});
const full = viewer();
const importId = bringIn(full);
confirm(full, importId);

/** Every row of the import again, by bare prepared inserts in one transaction: the least that it could cost. */
const tables = full.db.sql.prepare('select distinct table_name from import_changes').pluck().all() as string[];
const rows = tables.map((table) => ({
  table,
  rows: full.db.sql.prepare(`select * from "${table}"`).raw().all() as unknown[][],
}));
const bare = await timed(ROUNDS, () => {
  const { sql } = viewer().db;
  sql.pragma('foreign_keys = OFF');
  sql.transaction(() => {
    for (const { table, rows: values } of rows) {
      const insert = sql.prepare(`insert into "${table}" values (${(values[0] ?? []).map(() => '?').join(',')})`);
      for (const row of values) insert.run(...row);
    }
  })();
});

const thresholds = thresholdsOn(full, AS_OF);
const flags = await timed(ROUNDS, () => findings(gatherFacts(full, AS_OF), thresholds, AS_OF));
const facts = await timed(ROUNDS, () => gatherFacts(full, AS_OF));
const undo = await timed(1, () => perform(full, undoImport, { importId }, now));

const count = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
const written = rows.reduce((sum, { rows: values }) => sum + values.length, 0);
console.log(`${files.length} files, ${sheets.length} sheets, ${count} rows; ${written} rows written`);
console.log(`reading the files            ${spread(reading)}`);
console.log(`preview                      ${spread(previews)}`);
console.log(`migrate, preview and import  ${spread(whole)}`);
console.log(`the same rows, bare inserts  ${spread(bare)} (migrating included)`);
console.log(`facts for all flags          ${spread(facts)}`);
console.log(`all flags                    ${spread(flags)}`);
console.log(`undo                         ${spread(undo)}`);
