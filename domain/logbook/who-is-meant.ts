import { areSimilarKeys } from '../people/similar-names';

/** Someone in the records, with every name they go by. */
export type Person = { id: string; name: string; keys: readonly string[]; advisor: boolean };

export type Meant =
  | { who: 'known'; person: Person }
  | { who: 'new' }
  /** The name is like these people's: someone has to say. */
  | { who: 'unsure'; candidates: Person[] };

/** Whom the key of a name means: the one person who goes by it, unless it is said to be somebody new. */
export function whoIsMeant(key: string, isNew: boolean, people: readonly Person[]): Meant {
  if (isNew) return { who: 'new' };
  const named = people.filter(({ keys }) => keys.includes(key));
  const [only] = named;
  if (only && named.length === 1) return { who: 'known', person: only };
  const candidates =
    named.length > 1 ? named : people.filter(({ keys }) => keys.some((other) => areSimilarKeys(key, other)));
  return candidates.length > 0 ? { who: 'unsure', candidates } : { who: 'new' };
}
