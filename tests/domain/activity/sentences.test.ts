import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '@/domain/registry';
import en from '@/messages/en.json';
import fr from '@/messages/fr.json';

type Tree = { [key: string]: string | Tree };

/** The message under a name whose dots are steps down, as next-intl reads it. */
const under = (tree: Tree, name: string): string | Tree | undefined =>
  name
    .split('.')
    .reduce<string | Tree | undefined>((at, step) => (typeof at === 'object' ? at[step] : undefined), tree);

const languages = { en, fr };

describe.each(['en', 'fr'] as const)('in the activity, in %s', (language) => {
  const { command, kind } = languages[language].activity;

  test('every command there is has its sentence', () => {
    const silent = commands.map(({ name }) => name).filter((name) => typeof under(command, name) !== 'string');
    expect(silent).toEqual([]);
  });

  test('no sentence is of a command that is gone', () => {
    const leaves = (tree: Tree, above = ''): string[] =>
      Object.entries(tree).flatMap(([key, value]) =>
        typeof value === 'string' ? [above + key] : leaves(value, `${above}${key}.`),
      );
    const known = commands.map(({ name }) => name);
    expect(leaves(command).filter((name) => !known.includes(name))).toEqual([]);
  });

  test('every kind of thing that a command touches has its word', () => {
    const files = readdirSync('domain', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /commands\.ts$/.test(file),
    );
    const kinds = files.flatMap((file) =>
      [...readFileSync(path.join('domain', file), 'utf8').matchAll(/\bsubject: '([\w-]+)'/g)].map(
        (found) => found[1] ?? '',
      ),
    );
    expect(kinds).toContain('flag');
    expect(kinds.filter((name) => !Object.hasOwn(kind, name))).toEqual([]);
  });
});
