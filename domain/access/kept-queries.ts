import type { Viewer } from '../viewer';

/** Whose session a token was, though it can be used no more; null when nobody's, or a disabled person's. */
export const personOfLapsed = (viewer: Viewer, tokenHash: string): string | null =>
  (viewer.db
    .prepared(
      `select s.person_id from sessions s join people p on p.id = s.person_id
       where s.token_hash = ? and p.disabled_at is null`,
    )
    .pluck()
    .get(tokenHash) as string | undefined) ?? null;

/** What someone had written on a page when their session ended: the form's name, and each field's texts. */
export type KeptForm = { form: string; values: Record<string, string[]> };

/** What this browser kept of this viewer's own writing on a page; nobody else signing in here reads it. */
export function keptFormOf(viewer: Viewer, tokenHash: string, path: string, now: number): KeptForm | null {
  const row = viewer.db
    .prepared(
      `select form, written from kept_forms
       where token_hash = @tokenHash and person_id = @self and path = @path and ends_at > @now`,
    )
    .get({ tokenHash, self: viewer.personId, path, now }) as { form: string; written: string } | undefined;
  return row ? { form: row.form, values: JSON.parse(row.written) as KeptForm['values'] } : null;
}
