import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { badFiles } from '../files/bad-files';
import { dayFirst, dayFirstUnsaid } from '../files/day-first';
import { expected, trackerFiles } from '../files/tracker';
import type { InputFile } from '../files/workbook';
import { freshFolder, heard, heardJson } from './heard';

const SLOW = 120_000;

function written(folder: string, files: readonly InputFile[]): string[] {
  return files.map(({ name, bytes }) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
}

/** A hash of every row of every table. */
function hashOf(file: string): string {
  const db = new Database(file, { readonly: true });
  const tables = db.prepare("select name from sqlite_master where type = 'table' order by name").pluck().all();
  const hash = createHash('sha256');
  for (const table of tables) hash.update(JSON.stringify(db.prepare(`select * from "${table}"`).all()));
  db.close();
  return hash.digest('hex');
}

describe('heard import', () => {
  it(
    'brings the tracker in, and every other command tells of it what its author counted',
    () => {
      const db = path.join(freshFolder(), 'heard.db');
      const imported = heard('import', '--db', db, '--json', '--as-of', expected.asOf, ...trackerFiles);
      expect(imported.code).toBe(0);
      const { counts, refused, warnings, duplicates } = JSON.parse(imported.out);
      expect(counts).toEqual(expected.counts);
      for (const problem of [...refused, ...warnings])
        expect(Object.keys(problem).sort()).toEqual(['column', 'file', 'reason', 'row', 'sheet', 'value']);
      expect(Array.isArray(duplicates)).toBe(true);

      expect(heardJson('history', '--db', db).byAdvisor).toEqual(expected.byAdvisor);
      expect(heardJson('motions', '--db', db)).toEqual(expected.results);
      expect(heardJson('groups', '--db', db, '--as-of', expected.asOf)).toEqual(expected.weights);
      const flags = heardJson('flags', '--db', db, '--as-of', expected.asOf) as Record<string, string>[];
      const found = flags.map(({ rule, person, group }) => `${rule}: ${person ?? group}`);
      const told = Object.entries(expected.flags).flatMap(([rule, names]) => names.map((name) => `${rule}: ${name}`));
      const counted = new Set(Object.keys(expected.flags));
      const isCounted = (flag: string) => counted.has(flag.slice(0, flag.indexOf(':')));
      expect(found.filter(isCounted).sort()).toEqual(told.sort());
      // The author of the tracker did not count by these rules; in it, guests are brought by partners alone.
      const others = found.filter((flag) => !isCounted(flag));
      expect(others.map((flag) => flag.slice(0, flag.indexOf(':')))).toEqual(Array(5).fill('guest-parity'));
    },
    SLOW,
  );

  it(
    'takes a map, and without it lists what could be two days as refused',
    async () => {
      const folder = freshFolder();
      const files = written(folder, await dayFirst.files());
      const map = path.join(folder, 'map.json');
      writeFileSync(map, JSON.stringify(dayFirst.mapping));
      const [mapped, bare] = [path.join(folder, 'a.db'), path.join(folder, 'b.db')];
      const asOf = ['--as-of', dayFirst.asOf];
      expect(heardJson('import', '--db', mapped, ...asOf, '--map', map, ...files)).toMatchObject({
        counts: dayFirst.counts,
        refused: [],
      });
      const refused = heard('import', '--db', bare, ...asOf, ...files);
      expect(refused.code).toBe(0);
      expect(refused.out).toContain('This could be two days');
      expect(heardJson('import', '--db', bare, ...asOf, ...files).refused).toHaveLength(dayFirstUnsaid.refused.length);
    },
    SLOW,
  );

  it(
    'tries out with --dry-run, and keeps nothing',
    async () => {
      const folder = freshFolder();
      const db = path.join(folder, 'heard.db');
      const files = written(folder, await dayFirst.files());
      heard('groups', '--db', db);
      const dry = heardJson('import', '--db', db, '--dry-run', ...files);
      const before = hashOf(db);
      expect(heardJson('import', '--db', db, '--dry-run', ...files)).toEqual(dry);
      expect(hashOf(db)).toBe(before);
    },
    SLOW,
  );

  it(
    'refuses a bad file whole with exit code 2, and changes nothing',
    async () => {
      const folder = freshFolder();
      const db = path.join(folder, 'heard.db');
      const good = written(folder, await dayFirst.files());
      heard('import', '--db', db, ...good);
      const before = hashOf(db);
      const tried = (await badFiles()).filter(({ reason, name }) => CHOSEN.has(reason) && !name.startsWith('nothing'));
      for (const { name, bytes, reason } of tried) {
        const [file = ''] = written(folder, [{ name, bytes }]);
        const { code, out, err } = heard('import', '--db', db, '--json', ...good, file);
        expect([name, code]).toEqual([name, 2]);
        expect(err).toContain(name);
        expect(JSON.parse(out)).toMatchObject({ refused: [{ file: name, reason }], warnings: [], duplicates: [] });
      }
      expect(hashOf(db)).toBe(before);
    },
    SLOW,
  );

  it(
    'says in plain words what is wrong with the command itself, with exit code 2',
    () => {
      const folder = freshFolder();
      const db = path.join(folder, 'heard.db');
      const map = path.join(folder, 'map.json');
      writeFileSync(map, JSON.stringify({ sheets: [{ kind: 'advisers' }] }));
      const file = trackerFiles[1] ?? '';
      for (const args of [[], [path.join(folder, 'none.csv')], ['--map', map, file], ['--as-of', '2026-02-30', file]]) {
        const { code, err } = heard('import', '--db', db, ...args);
        expect(code).toBe(2);
        expect(err.trim()).not.toBe('');
        expect(err).not.toMatch(/at .*\.ts:\d+/);
      }
      expect(
        existsSync(db) && new Database(db, { readonly: true }).prepare('select count(*) from people').pluck().get(),
      ).toBeFalsy();
    },
    SLOW,
  );
});

/** Reading is tested file by file beside it; here one of each way to be refused is enough. */
const CHOSEN = new Set(['corrupt', 'encrypted', 'renamed', 'zip-bomb', 'not-recognized', 'missing-column']);
