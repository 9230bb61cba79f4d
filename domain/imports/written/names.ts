import { tidyName } from '../../people/names';

/**
 * The names in one cell. Semicolons, bars and line breaks part names; commas do only when every part is a full
 * name ("Ann Lee, Bo Ray"), since a single comma may also turn a name round ("Lee, Ann").
 */
export function readNames(text: string): string[] {
  const strong = /[;|\n/]/.test(text);
  const parts = strong ? text.split(/[;|\n/]+/) : splitAtCommas(text);
  return parts.map((part) => tidyName(part.replace(/\s*\([^)]*\)\s*/g, ' '))).filter((name) => name !== '');
}

function splitAtCommas(text: string): string[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const fullNames = parts.every((part) => part.includes(' '));
  if (parts.length < 2 || fullNames) return parts;
  const pairs = parts.length % 2 === 0 && parts.length > 2;
  return pairs ? parts.flatMap((part, i) => (i % 2 === 0 ? [`${part}, ${parts[i + 1]}`] : [])) : [text];
}

/** Words that stand where a name would, when nobody holds the place. */
export const isVacant = (text: string): boolean =>
  /^(vacant|vacante|open|to be (filled|named)|tb[dcn]|a pourvoir|à pourvoir|libre|n\/a|none|-+|–)$/i.test(text.trim());
