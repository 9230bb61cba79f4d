const MOST_WORDS = 12;

/**
 * What was typed as a question to the full-text index: every word must be there, each may be only a beginning, and
 * nothing of the index's own language gets through. Null when there is no word in it. The index ignores accents;
 * ligatures (œ, æ) are asked for in both spellings.
 */
export function matchOf(typed: string): string | null {
  const words = typed.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const asked = words.slice(0, MOST_WORDS).map((word) => {
    const ways = [...new Set([word, split(word), joined(word)])].map((way) => `"${way}"*`);
    return ways.length === 1 ? ways[0] : `(${ways.join(' OR ')})`;
  });
  return asked.length === 0 ? null : asked.join(' AND ');
}

const split = (word: string): string => word.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae');
const joined = (word: string): string => word.replace(/oe/gi, 'œ').replace(/ae/gi, 'æ');

/** Marks around what was found in a passage: characters that no text of people holds. */
export const FOUND_FROM = '\u0002';
export const FOUND_TO = '\u0003';

export type Piece = { text: string; found: boolean; at: number };

/** A passage in pieces, those that were found marked; `at` is where a piece begins. */
export function piecesOf(passage: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of passage.split(MARKED)) {
    const found = part.startsWith(FOUND_FROM) && part.endsWith(FOUND_TO);
    const text = found ? part.slice(1, -1) : part;
    if (text !== '') pieces.push({ text, found, at });
    at += text.length;
  }
  return pieces;
}

const MARKED = new RegExp(`(${FOUND_FROM}[^${FOUND_TO}]*${FOUND_TO})`);
