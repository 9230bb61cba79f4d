/** A name without case, accents, punctuation or stray spaces: what two spellings of one name share. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’'`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A name as it is written in a sentence: no stray or no-break spaces, and "Last, First" turned round. */
export function tidyName(written: string): string {
  const name = written.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const parts = name.split(',').map((part) => part.trim());
  return parts.length === 2 && parts[0] && parts[1] ? `${parts[1]} ${parts[0]}` : name;
}

/** What to call someone in a greeting: the first word of the name. */
export const firstNameOf = (name: string): string => tidyName(name).split(' ')[0] ?? '';
