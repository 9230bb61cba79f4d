import {
  BLANK,
  type CodeMeaning,
  codeChoices,
  phraseChoices,
  phraseSuffixes,
  type SuffixMeaning,
} from '../lexicon/codes';
import type { Recognized } from '../recognize/sheets';
import { type Cell, cellText } from '../sheet';
import { readChoice, readChoices } from '../written/choice';
import { plainKey } from '../written/plain';

export type ReadCode = {
  meaning: CodeMeaning;
  suffixes: Set<SuffixMeaning>;
  guests: number;
  /** It says no more than that the person came: the meeting says how. */
  bare: boolean;
};
type Marks = Pick<ReadCode, 'suffixes' | 'guests'>;
/** How the codes of one grid are read: the legend's and mapping's own first, then what the grid itself makes likely. */
export type CodeBook = {
  codes: Record<string, CodeMeaning>;
  /** Those of them that a legend or a mapping explains. */
  told: Record<string, CodeMeaning>;
  suffixes: Record<string, SuffixMeaning>;
  blank: CodeMeaning;
  blankAssumed: boolean;
};

const MARKS = /^(x|✓|✔|✅|☑|1|o|y|yes|oui|true|vrai|•|●)$/;
const BARE = /^(present|presente|present e|attended|came|there)$/;
const PHRASE = 5;
const PRESENCE = new Set<CodeMeaning>(['in-person', 'video', 'phone']);
const DEFAULT_SUFFIXES: Record<string, SuffixMeaning> = { '*': 'asked' };
const GUESTS =
  /\s*(?:\(?\s*(?:\+|w\/|with (?:an? )?|avec (?:une? )?)\s*(?:guests?|invité?e?s?|inv|g|i)?\s*(\d*)\s*\)?|\(\s*(?:g|guest|inv|invité|i)\s*(\d*)\s*\))\s*$/i;

/**
 * The code book of a grid. In a grid of nothing but ticks (✓, X, 1) a tick is a presence in person and a blank an
 * absence; elsewhere a blank is "not invited". An X is a presence where no other code of presence stands. A legend
 * or a mapping says otherwise.
 */
export function codeBook(recognized: Recognized, cells: readonly Cell[]): CodeBook {
  const suffixes = { ...DEFAULT_SUFFIXES, ...recognized.suffixes };
  const book = {
    codes: recognized.codes,
    told: recognized.codes,
    suffixes,
    blank: 'not-invited',
    blankAssumed: false,
  } as const;
  const written = cells.map((cell) => plainKey(partCode(cell, book).code).replace(/[✔✅☑]/, '✓')).filter(Boolean);
  const used = new Set(written);
  const own = Object.values(recognized.codes);
  const ownPresence = own.some((meaning) => PRESENCE.has(meaning));
  const tellsOfAbsence = own.some((meaning) => meaning.startsWith('absent') || meaning === 'not-invited');
  const ticked = used.size === 1 && !tellsOfAbsence && written.every((text) => isTick(text, book));
  const others = [...used].filter((text) => text !== 'x').map((text) => meaningOf(text, book));
  const crossIsPresence = !ownPresence && !others.some((meaning) => meaning !== null && PRESENCE.has(meaning));
  const told = recognized.codes[BLANK];
  return {
    codes: { ...(crossIsPresence ? { x: 'in-person' } : {}), ...recognized.codes },
    told: recognized.codes,
    suffixes,
    blank: told ?? (ticked ? 'absent-without-word' : 'not-invited'),
    blankAssumed: told === undefined && ticked,
  };
}

/** A mark that says no more than "came": one that always does, or one that the office explains so. */
const isTick = (text: string, book: CodeBook): boolean =>
  MARKS.test(text) ||
  Object.entries(book.codes).some(([code, meaning]) => plainKey(code) === text && PRESENCE.has(meaning));

/** What a cell says, or null when its code is not known. Suffixes are taken off the end, one after another. */
export function readCode(cell: Cell, book: CodeBook): ReadCode | null {
  const { code, ...read } = partCode(cell, book);
  const meaning = meaningOf(code, book);
  return meaning === null ? null : { meaning, ...read, bare: isBare(code, book) };
}

function isBare(code: string, book: CodeBook): boolean {
  const key = plainKey(code);
  if (Object.keys(book.told).some((told) => plainKey(told) === key)) return false;
  return MARKS.test(key) || BARE.test(key);
}

/** What a code without suffixes means; a blank is one too. */
export const meaningOf = (code: string, book: CodeBook): CodeMeaning | null =>
  code === ''
    ? book.blank
    : (readChoice(code, codeChoices, book.codes) ?? (code.length < PHRASE ? null : readChoice(code, phraseChoices)));

/** A cell's code and what its suffixes say besides. */
export function partCode(cell: Cell, book: CodeBook): Marks & { code: string } {
  const read: Marks = { suffixes: new Set(), guests: 0 };
  let code = cellText(cell);
  if (code === '') return { code, ...read };
  for (let rest = peel(code, book, read); rest !== null; rest = peel(code, book, read)) code = rest;
  if (code.length >= PHRASE) for (const suffix of readChoices(code, phraseSuffixes)) read.suffixes.add(suffix);
  return { code, ...read };
}

/** A code without its last suffix, which is noted; null when it has none. */
function peel(text: string, book: CodeBook, read: Marks): string | null {
  if (Object.keys(book.codes).some((code) => code.toLowerCase() === text.toLowerCase())) return null;
  for (const [suffix, meaning] of Object.entries(book.suffixes)) {
    if (text.length <= suffix.length || !text.toLowerCase().endsWith(suffix.toLowerCase())) continue;
    if (/^\p{L}/u.test(suffix) && readChoice(text, codeChoices) !== null) continue;
    read.suffixes.add(meaning);
    if (meaning === 'guest') read.guests += 1;
    return text.slice(0, -suffix.length).trim();
  }
  const guest = GUESTS.exec(text);
  if (!guest || guest.index === 0) return null;
  read.guests += Number(guest[1] || guest[2] || 1);
  return text.slice(0, guest.index);
}
