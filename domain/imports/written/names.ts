import { tidyName } from '../../people/names';

const BULLET = /^\s*(?:[-–•●▪*·]|\d{1,2}[.)])\s+/;

/**
 * The ways the names in one cell may be parted, the likeliest first. Semicolons, bars, slashes and line breaks part
 * names; so do commas, but a comma may also turn a name round ("Lee, Ann"): who is known settles it.
 */
export function waysToReadNames(text: string): string[][] {
  const parts = text
    .split(/[;|\n/]+/)
    .map((part) => part.replace(/\s*\([^)]*\)\s*/g, ' ').replace(BULLET, ''))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const ways = parts.length > 1 ? [parts, parts.flatMap(atCommas)] : waysOfOne(parts[0] ?? '');
  return unique(ways.flatMap((way) => [way, way.flatMap(atAnd)]).map((way) => way.map(tidyName)));
}

/** The likeliest way to read the names in one cell. */
export const readNames = (text: string): string[] => waysToReadNames(text)[0] ?? [];

function waysOfOne(text: string): string[][] {
  if (text === '') return [[]];
  const apart = atCommas(text);
  const fullNames = apart.length > 1 && apart.every((part) => part.includes(' '));
  return fullNames ? [apart, [text], inPairs(apart)] : [inPairs(apart), [text], apart];
}

/** "Lee, Ann, Ray, Bo": a family name and a first name at a time. */
const inPairs = (parts: string[]): string[] =>
  parts.length % 2 === 1 ? parts : parts.flatMap((part, i) => (i % 2 === 0 ? [`${part}, ${parts[i + 1]}`] : []));

const atCommas = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
const atAnd = (text: string): string[] => text.split(/\s+(?:and|et|&)\s+/i).map((part) => part.trim());

const unique = (ways: string[][]): string[][] =>
  ways.filter((way, i) => ways.findIndex((other) => other.join('\n') === way.join('\n')) === i);

/** Words that stand where a name would, when nobody holds the place. */
export const isVacant = (text: string): boolean =>
  /^\W*(vacan(t|te|cy|ce)\b|(poste|siege|siège) vacant|(open|unfilled) (seat|position)|to be (filled|named|determined|confirmed)|[aà] (pourvoir|combler|determiner|déterminer)|tb[acdn]\b)/i.test(
    text.trim(),
  ) || /^(open|libre|n\/?a|none|nil|nobody|no one|aucune?|personne|-+|–|—)$/i.test(text.trim());
