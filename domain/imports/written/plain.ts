import { nameKey } from '../../people/names';

/** Text without case, accents or punctuation, an apostrophe parting words ("d'adhésion" is "d adhesion"). A bare mark such as ✓ stays. */
export const plainKey = (text: string): string =>
  nameKey(text.replace(/[’'`´]/g, ' ')) ||
  text
    .replace(/\ufe0f/g, '')
    .trim()
    .toLowerCase();
