import { type Conflict, type Merged, merge } from './merge';
import { type Entry, entriesSince, seenBy, writtenAt } from './standing';
import type { Written } from './written';

/** A conflict with who wrote theirs, and when. */
export type Conflicting = Conflict & { by: string | null; at: number };
export type MergedInto = Omit<Merged, 'conflicts'> & { seen: Written; conflicts: Conflicting[] };

/**
 * What someone writes who saw a version of a draft, brought together with what was written since. Nobody is in
 * conflict with themselves.
 */
export function mergedInto(
  standing: { base: Written; entries: readonly (Entry & { byName: string | null })[] },
  version: number,
  personId: string | null,
  mine: Written,
): MergedInto {
  const { base, entries } = standing;
  const seen = seenBy(base, entries, version, personId);
  const { written, taken, conflicts } = merge(seen, writtenAt(base, entries), mine);
  const since = entriesSince(entries, version);
  const nameOf = (field: string) => entries.find((entry) => entry === since.get(field))?.byName ?? null;
  return {
    seen,
    written,
    taken,
    conflicts: conflicts.map((one) => ({ ...one, by: nameOf(one.field), at: since.get(one.field)?.at ?? 0 })),
  };
}
