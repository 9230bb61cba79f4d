import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

type Import = { from: string; to: string; typeOnly: boolean };

const allowedFloors: Record<string, string[]> = {
  app: ['app', 'components', 'domain', 'server', 'messages'],
  components: ['components', 'domain', 'messages'],
  domain: ['domain', 'db'],
  db: ['db'],
  server: ['server', 'domain', 'db', 'messages'],
  cli: ['cli', 'domain', 'server', 'db', 'messages'],
};
const floors = Object.keys(allowedFloors);
const files = floors
  .flatMap((floor) => readdirSync(floor, { recursive: true, encoding: 'utf8' }).map((file) => path.join(floor, file)))
  .filter((file) => /\.tsx?$/.test(file))
  .sort();
const source = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const IMPORT =
  /^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gms;

/** A local import as a path from the root (no ending), a package by its name. */
function importsOf(file: string): Import[] {
  return [...(source.get(file) ?? '').matchAll(IMPORT)].map(([, type, stated, lazy]) => {
    const to = stated ?? lazy ?? '';
    const local = to.startsWith('@/') ? to.slice(2) : to.startsWith('.') ? path.join(path.dirname(file), to) : to;
    return { from: file, to: local, typeOnly: type !== undefined };
  });
}

const floorOf = (file: string): string => file.split('/')[0] ?? '';
const nounOf = (file: string): string | null => /^domain\/([^/]+)\//.exec(file)?.[1] ?? null;

/** What a file of domain/ is, by its name: the closed list of architecture. */
function kindOf(file: string): string {
  const name = path.basename(file).replace(/\.tsx?$/, '');
  if (['words', 'table', 'forms', 'policy'].includes(name)) return name;
  if (/(^|-)queries$/.test(name)) return 'queries';
  if (/(^|-)commands$/.test(name) || file.includes('/recorders/')) return 'commands';
  if (['domain/command', 'domain/registry'].includes(file.replace(/\.ts$/, ''))) return 'commands';
  return 'rule';
}

const all = files.flatMap(importsOf);
const show = ({ from, to }: Import) => `${from} → ${to}`;

describe('the house', () => {
  it('imports only ever go down', () => {
    const up = all.filter(
      ({ from, to }) =>
        [...floors, 'tests', 'messages', 'bench'].includes(floorOf(to)) &&
        !allowedFloors[floorOf(from)]?.includes(floorOf(to)),
    );
    expect(up.map(show)).toEqual([]);
  });

  it('components take words, forms, policy and pure rules from the domain, and types from anywhere in it', () => {
    const wrong = all.filter(
      ({ from, to, typeOnly }) =>
        floorOf(from) === 'components' &&
        floorOf(to) === 'domain' &&
        !typeOnly &&
        ['queries', 'commands', 'table'].includes(kindOf(to)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('words import nothing; tables only drizzle, columns, words and tables', () => {
    const wrong = all.filter(({ from, to }) => {
      if (floorOf(from) !== 'domain') return false;
      if (kindOf(from) === 'words') return true;
      const fits = to.startsWith('drizzle-orm') || to === 'db/columns' || ['words', 'table'].includes(kindOf(to));
      return kindOf(from) === 'table' && !fits;
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('forms, policies and rules know no database, framework, environment or clock', () => {
    const pure = files.filter(
      (file) => floorOf(file) === 'domain' && ['words', 'forms', 'policy', 'rule'].includes(kindOf(file)),
    );
    const impure = pure.flatMap(importsOf).filter(({ to, typeOnly }) => {
      if (typeOnly) return false;
      const outside =
        /^(drizzle|better-sqlite3|next|react|node:(fs|child_process|net|http))/.test(to) || floorOf(to) === 'db';
      return outside || (floorOf(to) === 'domain' && ['queries', 'commands', 'table'].includes(kindOf(to)));
    });
    const clocks = pure.filter((file) => /Date\.now\(|new Date\(\)|process\.env/.test(source.get(file) ?? ''));
    expect([...impure.map(show), ...clocks]).toEqual([]);
  });

  it('the domain knows no framework', () => {
    const wrong = all.filter(({ from, to }) => floorOf(from) === 'domain' && /^(next|react)(\/|-|$)/.test(to));
    expect(wrong.map(show)).toEqual([]);
  });

  it('nouns do not lean on each other in a circle', () => {
    const leans = new Map<string, Set<string>>();
    for (const { from, to } of all) {
      const [noun, other] = [nounOf(from), floorOf(to) === 'domain' ? nounOf(to) : null];
      if (noun && other && noun !== other) leans.set(noun, (leans.get(noun) ?? new Set()).add(other));
    }
    const circle = (noun: string, trail: string[]): string[] | null =>
      trail.includes(noun)
        ? [...trail, noun]
        : ([...(leans.get(noun) ?? [])].map((next) => circle(next, [...trail, noun])).find((found) => found !== null) ??
          null);
    expect([...leans.keys()].map((noun) => circle(noun, [])).find((found) => found !== null) ?? null).toBeNull();
  });

  it('has no drawer for odds and ends, and no index files', () => {
    const names = files.filter((file) => /(^|\/)(lib|utils|helpers|services|misc)\/|\/index\.tsx?$/.test(file));
    expect(names).toEqual([]);
  });
});
