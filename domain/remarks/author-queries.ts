import type { Viewer } from '../viewer';

/** Whose record is spoken of: one's own, when nobody else is named. */
export type Author = { personId: string };

/** The advisor a form speaks for; null when there is no such advisor. Who may is the policy's to say. */
export function authorOf(viewer: Viewer, named: { personId?: string | undefined }): Author | null {
  const personId = named.personId ?? viewer.personId;
  if (personId === null) return null;
  const known = viewer.db.prepared('select 1 from advisors where person_id = ?').get(personId);
  return known === undefined ? null : { personId };
}
