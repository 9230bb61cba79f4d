import type { Day } from '../calendar';
import type { Viewer } from '../viewer';

/** One edition of a group's terms of reference. */
export type Terms = { id: string; fromDay: Day; text: string | null; link: string | null; standing: Standing };
type Standing = 'in-force' | 'ahead' | 'earlier';

/**
 * The terms of reference of a group that a scoped query found, the latest first. The latest that is not ahead is in
 * force; of two for one day, the one recorded last.
 */
export function termsOf(viewer: Viewer, group: { id: string }, today: Day): Terms[] {
  const rows = viewer.db
    .prepared(
      `select id, from_day as fromDay, text, link from terms_of_reference
       where group_id = ? order by from_day desc, recorded_at desc, id desc`,
    )
    .all(group.id) as Omit<Terms, 'standing'>[];
  const inForce = rows.find((row) => row.fromDay <= today)?.id;
  const standing = (row: (typeof rows)[number]): Standing =>
    row.id === inForce ? 'in-force' : row.fromDay > today ? 'ahead' : 'earlier';
  return rows.map((row) => ({ ...row, standing: standing(row) }));
}
