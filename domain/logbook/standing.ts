import type { Written } from './written';
import { withFields } from './written';

/** What was written in a field of a draft, kept as a version; null where what stood there was taken out. */
export type Entry = { field: string; version: number; value: string | null; by: string | null; at: number };

/** A draft as it stood at a version: what it starts from, and over it the latest entry of each field. */
export const writtenAt = (base: Written, entries: readonly Entry[], version = Number.POSITIVE_INFINITY): Written =>
  withFields(
    base,
    Object.fromEntries(
      [...entries]
        .filter((entry) => entry.version <= version)
        .sort((a, b) => a.version - b.version)
        .map((entry) => [entry.field, entry.value ?? '']),
    ),
  );

/** The latest entry of each field written after a version. */
export const entriesSince = (entries: readonly Entry[], version: number): Map<string, Entry> =>
  new Map(
    [...entries]
      .filter((entry) => entry.version > version)
      .sort((a, b) => a.version - b.version)
      .map((entry) => [entry.field, entry]),
  );

/**
 * What someone who saw a version may write over: the draft as it stood then, and what they wrote themselves since
 * (in another tab, or in a post whose answer never came).
 */
export function seenBy(base: Written, entries: readonly Entry[], version: number, personId: string | null): Written {
  const own = [...entriesSince(entries, version).values()].filter(
    (entry) => !entries.some((e) => e.version > version && e.field === entry.field && e.by !== personId),
  );
  return withFields(
    writtenAt(base, entries, version),
    Object.fromEntries(own.map((entry) => [entry.field, entry.value ?? ''])),
  );
}
