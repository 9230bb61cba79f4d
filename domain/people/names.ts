/** A name without case, accents, punctuation or stray spaces: what two spellings of one name share. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/&/g, ' and ')
    .replace(/[’'`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const CREDENTIAL =
  /^(md|dr|rn|rpn|np|phd|ph\.d\.?|msw|rsw|bsw|mba|mha|mph|cpa|che|ccfp|frcpc|bscn|mscn|ot|pt|pharmd|jd|esq|jr\.?|sr\.?|ii|iii|inf\.?|m\.d\.?)$/i;

/** A name as it is written in a sentence: no stray or no-break spaces, no degrees after it, and "Last, First" turned round. */
export function tidyName(written: string): string {
  const name = written.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const parts = name
    .split(',')
    .map((part) => part.trim())
    .filter((part, i) => i === 0 || !CREDENTIAL.test(part));
  return parts.length === 2 && parts[0] && parts[1] ? `${parts[1]} ${parts[0]}` : parts.join(', ');
}

/** What to call someone in a greeting: the first word of the name. */
export const firstNameOf = (name: string): string => tidyName(name).split(' ')[0] ?? '';
