import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const glossary = readFileSync('docs/glossary.md', 'utf8');
/** Lists a person meets as wording on a page, not as words of the domain: they are explained where they stand. */
const wordingOnly = [
  'evidenceWords',
  'evidenceKinds',
  'measureNames',
  'missingWords',
  'headlineFacts',
  'thresholdNames',
  'timeZones',
  'identityQuestions',
  'receiptTypes',
  'foundKinds',
  'toDoKinds',
  'settledKinds',
  'callReasons',
  'likenesses',
];

describe('the glossary', () => {
  const nouns = readdirSync('domain', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  it.each(nouns.map(({ name }) => name))('has the words of %s', async (noun) => {
    const words = await import(`../../domain/${noun}/words.ts`).catch(() => ({}));
    const lists = Object.entries(words).filter(([name, list]) => Array.isArray(list) && !wordingOnly.includes(name));
    const missing = lists.flatMap(([, list]) => (list as string[]).filter((word) => !glossary.includes(`\`${word}\``)));
    expect(missing).toEqual([]);
  });
});
