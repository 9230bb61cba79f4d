import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileRefusals } from '@/domain/imports/files/refusal';
import { mappingForm } from '@/domain/imports/forms';
import { codeMeanings, suffixMeanings } from '@/domain/imports/lexicon/codes';
import { fieldsOf } from '@/domain/imports/lexicon/headers';
import { sheetKinds } from '@/domain/imports/words';
import en from '@/messages/en.json';
import fr from '@/messages/fr.json';
import { freshDatabase } from '../../database';
import { type Input, text } from '../../files/workbook';
import { tryOut } from './bring-in';

describe('a mapping', () => {
  it.each([
    ['an unknown key', { dayfirst: true }],
    ['an unknown kind', { sheets: [{ kind: 'advisers' }] }],
    ['an unknown meaning of a column', { sheets: [{ columns: { Name: 'nom' } }] }],
    ['an unknown code', { codes: { P: 'present' } }],
    ['an unknown suffix', { suffixes: { '*': 'in-person' } }],
    ['a row nought', { sheets: [{ headerRow: 0 }] }],
  ])('is refused with %s', (_, mapping) => {
    expect(mappingForm.safeParse(mapping).success).toBe(false);
  });

  const people = (mapping: object): Input => ({
    files: async () => [
      text('Who (2026).csv', [
        ['Who', 'Type', 'Mail'],
        ['Ann Lee', 'Patient', 'ann@example.org'],
      ]),
    ],
    asOf: '2026-06-30',
    mapping: { sheets: [{ kind: 'advisors', ...mapping }] },
    counts: {},
    refused: [],
  });

  it.each(['Who (2026).csv', 'who*', '*(2026)*', 'Who (*).csv', '*'])('finds a file by %s', async (file) => {
    const { counts } = await tryOut(freshDatabase(), people({ file, columns: { Mail: 'email' } }));
    expect(counts.advisors).toBe(1);
  });

  it('says when a column it names is not there, by heading or by letter', async () => {
    const mapping = { file: 'Who (2026).csv', columns: { C: 'email', Telephone: 'phone' } };
    const { warnings } = await tryOut(freshDatabase(), people(mapping));
    expect(warnings).toMatchObject([{ row: 1, column: 'Telephone', reason: 'mapped-column-not-found' }]);
  });
});

describe('every reason', () => {
  const sources = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const file = path.join(folder, name);
      return statSync(file).isDirectory() ? sources(file) : [readFileSync(file, 'utf8')];
    });
  const SAID = /(?:refused?|warn|problem|refuseGroup)\((?:[^()]|\([^()]*\))*?'([a-z]+(?:-[a-z]+)+|missing)',?\s*\)/g;
  const said = sources('domain/imports')
    .flatMap((source) => [...source.matchAll(SAID)].map((match) => match[1] ?? ''))
    .filter((reason) => !reason.startsWith('import-') && !(fileRefusals as readonly string[]).includes(reason));

  it.each([...new Set(said)])('%s is put into words in English and French', (reason) => {
    expect([Object.keys(en.imports.reason), Object.keys(fr.imports.reason)]).toEqual([
      expect.arrayContaining([reason]),
      expect.arrayContaining([reason]),
    ]);
  });

  it('is found in the sources at all', () => {
    expect(said.length).toBeGreaterThan(25);
  });
});

describe('docs/command-line.md', () => {
  const told = readFileSync('docs/command-line.md', 'utf8');
  const meanings = Object.values(fieldsOf).flatMap((fields) => fields.map(({ field }) => field));

  it('tells of every reason, every kind of sheet and every meaning of a column, a code or a suffix', () => {
    const reasons = [
      ...Object.keys(en.imports.reason),
      ...fileRefusals,
      ...sheetKinds,
      ...codeMeanings,
      ...suffixMeanings,
    ];
    expect(reasons.filter((word) => !told.includes(`\`${word}\``))).toEqual([]);
    expect(meanings.filter((field) => !new RegExp(`\\b${field}\\b`).test(told))).toEqual([]);
  });

  it('shows a mapping that is one', () => {
    const shown = /### The mapping[\s\S]*?```json\n([\s\S]*?)```/.exec(told)?.[1] ?? '';
    expect(mappingForm.safeParse(JSON.parse(shown)).success).toBe(true);
  });
});
