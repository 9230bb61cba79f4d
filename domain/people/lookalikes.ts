import { nameKey } from './names';
import { areSimilarKeys } from './similar-names';
import type { Likeness } from './words';

/** Someone by what tells people apart: every name the records use, and where they are reached. */
export type Reachable = { id: string; names: readonly string[]; email: string | null; phone: string | null };
export type Lookalike = { id: string; because: Likeness };
export type Pair = { one: string; other: string; because: Likeness };

type Keyed = { id: string; keys: string[]; email: string | null; phone: string | null };

const keyed = ({ id, names, email, phone }: Reachable): Keyed => ({
  id,
  keys: names.map(nameKey).filter(Boolean),
  email,
  phone: digitsOf(phone),
});

/** The ten digits of a number here; a shorter one tells nobody apart. */
function digitsOf(phone: string | null): string | null {
  const digits = phone?.replace(/\D/g, '') ?? '';
  return digits.length >= 10 ? digits.slice(-10) : null;
}

/** Why two records may be one person's, the strongest reason; null when nothing speaks for it. */
function likenessOf(a: Keyed, b: Keyed): Likeness | null {
  if (a.email !== null && a.email === b.email) return 'email';
  if (a.keys.some((key) => b.keys.includes(key))) return 'name';
  if (a.phone !== null && a.phone === b.phone) return 'phone';
  return a.keys.some((one) => b.keys.some((other) => areSimilarKeys(one, other))) ? 'similar-name' : null;
}

/** Those of the records who may be this person. */
export function lookalikesOf(person: Omit<Reachable, 'id'>, everyone: readonly Reachable[]): Lookalike[] {
  const own = keyed({ id: '', ...person });
  return everyone.flatMap((other) => {
    const because = likenessOf(own, keyed(other));
    return because === null ? [] : [{ id: other.id, because }];
  });
}

/** Every two records that may be one person's, in the order given. */
export function pairsAlike(everyone: readonly Reachable[]): Pair[] {
  const all = everyone.map(keyed);
  return all.flatMap((one, i) =>
    all.slice(i + 1).flatMap((other) => {
      const because = likenessOf(one, other);
      return because === null ? [] : [{ one: one.id, other: other.id, because }];
    }),
  );
}
