import type { Field } from '../lexicon/headers';
import { type Cell, cellText } from '../sheet';
import { plainKey } from '../written/plain';

export type Column = { index: number; header: string; field: string };
/** A cell of a row that may be a heading, with its text as the lexicon knows it. */
export type Heading = { index: number; header: string; key: string };
export type Match = { columns: Column[]; exact: number; loose: number };

const LONGEST_HEADER = 80;
/** Columns whose place others can take. */
export const STANDS_IN: Readonly<Record<string, readonly string[]>> = {
  name: ['firstName', 'lastName'],
  hours: ['minutes'],
};

/** The cells of a row that may be headings. */
export const headingsOf = (row: readonly Cell[]): Heading[] =>
  row
    .map((cell, index) => ({ index, header: cellText(cell) }))
    .filter(({ header }) => header !== '' && header.length <= LONGEST_HEADER)
    .map(({ index, header }) => ({ index, header, key: plainKey(header) }));

type Likeness = (known: readonly string[], key: string) => number;

/** Which column of a header row holds which field: first the headers known word for word, then those that contain one. */
export function matchColumns(headings: readonly Heading[], fields: readonly Field[]): Match {
  const columns: Column[] = [];
  const exact = assign(columns, headings, fields, wordForWord) + assign(columns, headings, fields, sameWords);
  const loose = assign(columns, headings, fields, containment);
  return { columns: columns.sort((a, b) => a.index - b.index), exact, loose };
}

/** Gives each field that has no column yet the free heading that fits it best; tells how many found one. */
function assign(columns: Column[], headings: readonly Heading[], fields: readonly Field[], likeness: Likeness): number {
  const before = columns.length;
  const taken = new Set(columns.map((column) => column.index));
  const filled = new Set(columns.map((column) => column.field));
  for (const { field, headers: known } of fields) {
    if (filled.has(field) || STANDS_IN[field]?.every((other) => filled.has(other))) continue;
    const [best] = headings
      .filter(({ index }) => !taken.has(index))
      .map((heading) => ({ heading, like: likeness(known, heading.key) }))
      .filter(({ like }) => like > 0)
      .sort((a, b) => b.like - a.like);
    if (!best) continue;
    const { index, header } = best.heading;
    columns.push({ index, header, field });
    taken.add(index);
  }
  return columns.length - before;
}

/** The earlier in its list a phrase stands, the more it is trusted. */
const wordForWord: Likeness = (known, key) => {
  const at = known.indexOf(key);
  return at < 0 ? 0 : 1 + (known.length - at);
};

const SMALL_WORDS = new Set(['of', 'the', 'a', 'an', 'by', 'de', 'du', 'des', 'd', 'le', 'la', 'les', 'l']);
const contentWords = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word))
    .sort()
    .join(' ');
const wordsOf = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The same words in another order, small words apart: "Type of advisor" is "advisor type". */
const sameWords: Likeness = (known, key) => {
  if (!key.includes(' ')) return 0;
  const words = wordsOf.get(known) ?? new Set(known.filter((phrase) => phrase.includes(' ')).map(contentWords));
  wordsOf.set(known, words);
  return words.has(contentWords(key)) ? 1 : 0;
};

/** How much of a header one of the known phrases makes up, when it stands in it as whole words. */
function containment(known: readonly string[], key: string): number {
  const shares = known
    .filter((phrase) => phrase.length >= 3 && ` ${key} `.includes(` ${phrase} `))
    .map((phrase) => phrase.length / key.length);
  const best = Math.max(0, ...shares);
  return best >= 0.35 ? best : 0;
}
