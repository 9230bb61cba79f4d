import { BLANK, type CodeMeaning, codeChoices, type SuffixMeaning } from '../lexicon/codes';
import type { Recognized } from '../recognize/sheets';
import { type Cell, cellText } from '../sheet';
import { readChoice } from '../written/choice';
import { plainKey } from '../written/plain';

export type ReadCode = { meaning: CodeMeaning; suffixes: Set<SuffixMeaning>; guests: number };
/** How the codes of one grid are read: the legend's and mapping's own first, then what the grid itself makes likely. */
export type CodeBook = {
  codes: Record<string, CodeMeaning>;
  suffixes: Record<string, SuffixMeaning>;
  blank: CodeMeaning;
  blankAssumed: boolean;
};

const MARKS = /^(x|✓|✔|1|o|y|yes|oui|•|●)$/i;
const PRESENCE = new Set<CodeMeaning>(['in-person', 'video', 'phone']);
const DEFAULT_SUFFIXES: Record<string, SuffixMeaning> = { '*': 'asked' };
const GUESTS =
  /\s*(?:\+\s*(?:g|guests?|inv|invites?|invités?|i)?\s*(\d*)|\(\s*(?:g|guest|inv|invité|i)\s*(\d*)\s*\))\s*$/i;

/**
 * The code book of a grid. In a grid of nothing but ticks (✓, X, 1) a tick is a presence in person and a blank an
 * absence; elsewhere a blank is "not invited". A legend or a mapping says otherwise.
 */
export function codeBook(recognized: Recognized, cells: readonly Cell[]): CodeBook {
  const texts = cells.map((cell) => cellText(cell)).filter((text) => text !== '');
  const ticksOnly =
    texts.length > 0 && texts.every((text) => MARKS.test(text)) && new Set(texts.map(plainKey)).size === 1;
  const ownPresence = Object.values(recognized.codes).some((meaning) => PRESENCE.has(meaning));
  const ticked = ticksOnly && !ownPresence;
  const ticks: Record<string, CodeMeaning> = ticked && texts[0] ? { [texts[0]]: 'in-person' } : {};
  const told = recognized.codes[BLANK];
  return {
    codes: { ...ticks, ...recognized.codes },
    suffixes: { ...DEFAULT_SUFFIXES, ...recognized.suffixes },
    blank: told ?? (ticked ? 'absent-without-word' : 'not-invited'),
    blankAssumed: told === undefined && ticked,
  };
}

/** What a cell says, or null when its code is not known. Suffixes are taken off the end, one after another. */
export function readCode(cell: Cell, book: CodeBook): ReadCode | null {
  const read: Omit<ReadCode, 'meaning'> = { suffixes: new Set(), guests: 0 };
  let text = cellText(cell);
  if (text === '') return { meaning: book.blank, ...read };
  for (let rest = peel(text, book, read); rest !== null; rest = peel(text, book, read)) text = rest;
  const meaning = readChoice(text, codeChoices, book.codes);
  return meaning === null ? null : { meaning, ...read };
}

/** A code without its last suffix, which is noted; null when it has none. */
function peel(text: string, book: CodeBook, read: Omit<ReadCode, 'meaning'>): string | null {
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
