import { distance } from 'fastest-levenshtein';
import { nameKey } from './names';

const sorted = (key: string): string => key.split(' ').sort().join(' ');
const CLOSE = 2;

/**
 * Whether two different names may be one person's: the same words in another order, a letter or two apart, or the
 * same family name with first names of which one begins the other ("Rob", "Robert"). A person has to say.
 */
export const areSimilar = (one: string, other: string): boolean => areSimilarKeys(nameKey(one), nameKey(other));

/** The same of two names' keys. */
export function areSimilarKeys(a: string, b: string): boolean {
  if (a === b) return false;
  if (sorted(a) === sorted(b)) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter >= 8 && Math.abs(a.length - b.length) <= CLOSE && distance(a, b) <= CLOSE) return true;
  return shareFamilyName(a.split(' '), b.split(' '));
}

function shareFamilyName(a: string[], b: string[]): boolean {
  const [firstA = '', firstB = ''] = [a[0], b[0]];
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  return firstA !== firstB && (firstA.startsWith(firstB) || firstB.startsWith(firstA));
}
