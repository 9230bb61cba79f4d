import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Day } from '../calendar';
import { canKeepPeople } from '../people/policy';
import { people } from '../people/table';
import type { Viewer } from '../viewer';
import { contactPauses } from './table';

/** A time in which someone wants no mail from Heard; without a last day until they say otherwise. */
export type ContactPause = { id: string; fromDay: Day; untilDay: Day | null };

/** The pause someone is in on a day; for themselves, the office and the server. Null when mail may go. */
export function pauseOn(viewer: Viewer, personId: string, today: Day): ContactPause | null {
  if (viewer.personId !== personId && !canKeepPeople(viewer)) return null;
  const standing = viewer.db.orm
    .select({ id: contactPauses.id, fromDay: contactPauses.fromDay, untilDay: contactPauses.untilDay })
    .from(contactPauses)
    .where(and(eq(contactPauses.personId, personId), isNull(contactPauses.liftedAt)))
    .orderBy(desc(contactPauses.fromDay), desc(contactPauses.id))
    .all();
  return standing.find(({ fromDay, untilDay }) => fromDay <= today && (untilDay === null || today <= untilDay)) ?? null;
}

/** Someone whose mail the viewer may pause: their own, or for the office anyone's. */
export function mailReader(viewer: Viewer, { id }: { id: string }): { id: string; own: boolean } | null {
  const own = viewer.personId === id;
  if (!own && !canKeepPeople(viewer)) return null;
  const found = viewer.db.orm.select({ id: people.id }).from(people).where(eq(people.id, id)).get();
  return found ? { id, own } : null;
}
