import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rows = [...readFileSync('docs/versions.md', 'utf8').matchAll(/^\| ([\w@/-]+) \| (\d[\w.-]*) \|/gm)];
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version?: string }>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;

const numbers = (version: string): number[] =>
  version.split(/[.-]/).map((part) => Number(part.replace(/\D/g, '') || 0));

function isAtLeast(version: string, least: string): boolean {
  const [have, want] = [numbers(version), numbers(least)];
  const at = want.findIndex((part, i) => (have[i] ?? 0) !== part);
  return at < 0 || (have[at] ?? 0) > (want[at] ?? 0);
}

describe('the lockfile', () => {
  it.each(rows.map(([, name, least]) => [name ?? '', least ?? '']))('has %s at %s or newer', (name, least) => {
    const found = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
    expect(found.length).toBeGreaterThan(0);
    for (const [, { version }] of found) expect(isAtLeast(version ?? '0', least), `${name} ${version}`).toBe(true);
  });

  it('is of versions pinned exactly', () => {
    const loose = ['dependencies', 'devDependencies'].flatMap((part) =>
      Object.entries(manifest[part] ?? {}).filter(([, version]) => !/^\d/.test(version)),
    );
    expect(loose).toEqual([]);
  });
});
