import type { Written } from './written';

/**
 * A record kept before records of one person were joined, with the ids that stand for them now. Where both were in
 * it, what it said of the one that stayed stands.
 */
export function renamed(written: Written, joined: ReadonlyMap<string, string>): Written {
  const now = (id: string): string => {
    const kept = joined.get(id);
    return kept === undefined ? id : now(kept);
  };
  const fields = Object.entries(written).map(
    ([field, text]) => [field.split('.').map(now).join('.'), now(text)] as const,
  );
  return { ...Object.fromEntries(fields), ...Object.fromEntries(fields.filter(([field]) => field in written)) };
}
