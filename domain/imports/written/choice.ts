import type { Choices } from '../lexicon/choices';
import { type Cell, cellText } from '../sheet';
import { plainKey } from './plain';

/**
 * The word a written value stands for. `own` are an office's own words, from the mapping, which come first (those
 * that are no word of the list are passed over). Null when nothing fits; an empty cell fits nothing.
 */
export function readChoice<Word extends string>(
  cell: Cell | undefined,
  choices: Choices<Word>,
  own: Readonly<Record<string, string>> = {},
): Word | null {
  const text = cellText(cell);
  if (text === '') return null;
  const words = choices.map(([, word]) => word);
  const key = plainKey(text);
  return ownWord(cell, own, words) ?? choices.find(([form]) => form.test(key))?.[1] ?? null;
}

/** What an office's own words say a value stands for; null when it is none of these words. */
export function ownWord<Word extends string>(
  cell: Cell | undefined,
  own: Readonly<Record<string, string>> | undefined,
  words: readonly Word[],
): Word | null {
  const key = plainKey(cellText(cell));
  const mapped = Object.entries(own ?? {}).find(([written]) => plainKey(written) === key)?.[1];
  return words.find((word) => word === mapped) ?? null;
}

/** All the words that fit a written value ("Patient and caregiver" is two). */
export function readChoices<Word extends string>(cell: Cell | undefined, choices: Choices<Word>): Word[] {
  const key = plainKey(cellText(cell));
  return key === '' ? [] : choices.filter(([form]) => form.test(key)).map(([, word]) => word);
}
