import type { Choices } from '../lexicon/choices';
import { type Cell, cellText } from '../sheet';
import { plainKey } from './plain';

/**
 * The word a written value stands for. `own` are an office's own words, from the mapping, which come first.
 * Null when nothing fits; an empty cell fits nothing.
 */
export function readChoice<Word extends string>(
  cell: Cell | undefined,
  choices: Choices<Word>,
  own: Readonly<Record<string, string>> = {},
): Word | null {
  const text = cellText(cell);
  if (text === '') return null;
  const key = plainKey(text);
  const mapped = Object.entries(own).find(([written]) => plainKey(written) === key)?.[1];
  if (mapped !== undefined) return mapped as Word;
  return choices.find(([form]) => form.test(key))?.[1] ?? null;
}

/** All the words that fit a written value ("Patient and caregiver" is two). */
export function readChoices<Word extends string>(cell: Cell | undefined, choices: Choices<Word>): Word[] {
  const key = plainKey(cellText(cell));
  return key === '' ? [] : choices.filter(([form]) => form.test(key)).map(([, word]) => word);
}
