import { acronymKey } from './pasted';

type Known = { acronym: string };
export type Capitals<Acronym> = {
  /** Those of the list that occur, by the order in which they first do. */
  explained: Acronym[];
  /** What reads like an acronym and is not in the list, as it is written. */
  unexplained: string[];
};

/** Letters and figures; signs that hold the parts of an acronym together stay in it: R&D, COVID-19. */
const WORD = /[\p{L}\p{N}]+(?:[&-][\p{L}\p{N}]+)*(?:['’]s)?/gu;
/** Points within an acronym: O.H.T. reads as OHT. */
const POINTED = /(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}\p{Lu}?/gu;
/** Two capitals at least, and no small letter but the s of several: OHT, OHTs, P4R, COVID-19. */
const CAPITALS = /^(?=(?:[^\p{Lu}]*\p{Lu}){2})[\p{Lu}\p{N}&-]+?s?$/u;
const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3}|XIX|XXI{0,3})$/;
const LONGEST = 12;

/** A title that is all in capitals tells nothing by them, but for a short word that stands alone. */
const shouts = (text: string): boolean => {
  const runs = text.match(/\p{Lu}{2,}/gu) ?? [];
  return !/\p{Ll}/u.test(text) && (runs.length > 2 || runs.some((run) => run.length > 5));
};

const unpointed = (text: string): string =>
  text.normalize('NFC').replace(POINTED, (found) => found.replaceAll('.', ''));
const single = (word: string): string => word.replace(/['’]s$/u, '').replace(/(?<=\p{Lu})s$/u, '');

/** The words of a text as they may be in a list: without points, and one instead of several. "OHT-wide" is two. */
const wordsIn = (text: string): string[] =>
  (unpointed(text).match(WORD) ?? []).map(single).flatMap((word) => (/\p{Ll}/u.test(word) ? word.split('-') : [word]));

/**
 * Which acronyms occur in titles, and which words in capitals nobody has explained yet. A known one is found as it is
 * written in the list, points aside: "it" is no IT. One of several words is found where they follow each other.
 */
export function capitalsIn<Acronym extends Known>(
  titles: readonly string[],
  known: readonly Acronym[],
): Capitals<Acronym> {
  const list = new Map(known.map((one) => [wordsIn(one.acronym).join(' '), one]));
  // A part of one that is known, too: HL7 of HL7 FHIR.
  const parts = new Set([...list.keys()].flatMap((written) => written.split(' ')).map(acronymKey));
  const explained = new Set<Acronym>();
  const unexplained = new Map<string, string>();
  for (const title of titles) {
    const words = wordsIn(title);
    const text = ` ${words.join(' ')} `;
    for (const [written, one] of list) if (written !== '' && text.includes(` ${written} `)) explained.add(one);
    if (shouts(title)) continue;
    const fresh = words.filter((word) => readsLikeOne(word) && !parts.has(acronymKey(word)));
    for (const word of fresh) unexplained.set(acronymKey(word), word);
  }
  return { explained: [...explained], unexplained: [...unexplained.values()] };
}

const readsLikeOne = (word: string): boolean => word.length <= LONGEST && CAPITALS.test(word) && !ROMAN.test(word);
