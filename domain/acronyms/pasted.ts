/** A line of a pasted list: an acronym and what it means, in French too where that follows a bar. */
export type PastedAcronym = { acronym: string; meaningEn: string; meaningFr: string | null };
export type Pasted = {
  found: PastedAcronym[] /** Lines that say neither, by their number from 1. */;
  unclear: number[];
};

/** The longest an acronym and a meaning may be. */
export const MOST_ACRONYM = 30;
export const MOST_MEANING = 500;

/** A dash with spaces around it, a colon, an equals sign or a tab stands between the acronym and its meaning. */
const LINE = /^(?<acronym>[^\t]{1,30}?)\s*(?:\t|\s[–—-]\s|[:=])\s*(?<meaning>\S.*)$/u;

/** Reads lines such as "OHT – Ontario Health Team | Équipe Santé Ontario". Empty lines count for nothing. */
export function readPasted(text: string): Pasted {
  const pasted: Pasted = { found: [], unclear: [] };
  text.split(/\r\n|\r|\n/).forEach((line, i) => {
    if (line.trim() === '') return;
    const read = readLine(line.trim());
    if (read === null) pasted.unclear.push(i + 1);
    else pasted.found.push(read);
  });
  return pasted;
}

function readLine(line: string): PastedAcronym | null {
  const { acronym, meaning } = LINE.exec(line)?.groups ?? {};
  if (acronym === undefined || meaning === undefined) return null;
  const [english = '', french = ''] = meaning.split('|').map((part) => part.trim());
  if (acronym.trim() === '' || english === '' || english.length > MOST_MEANING || french.length > MOST_MEANING)
    return null;
  return { acronym: acronym.trim(), meaningEn: english, meaningFr: french === '' ? null : french };
}

/** Two acronyms are the same whatever their case and their points: O.H.T. and OHT. */
export const acronymKey = (acronym: string): string => acronym.normalize('NFC').replace(/[.\s]/g, '').toUpperCase();
