import { eq } from 'drizzle-orm';
import { stampOf } from '../stamp';
import type { Viewer } from '../viewer';
import { canKeepGroups } from './policy';
import { groups } from './table';

/** A group as its form is filled with. */
export type GroupRow = typeof groups.$inferSelect;
export type GroupToKeep = GroupRow & { stamp: string };

/** A group to be changed, and the stamp of how it stands; null when there is none, or it is not the viewer's to change. */
export function groupToKeep(viewer: Viewer, id: string): GroupToKeep | null {
  if (!canKeepGroups(viewer)) return null;
  const row = groupRow(viewer, id);
  return row === null ? null : { ...row, stamp: stampOf(row) };
}

/** The row of a group, for who may change it. */
export const groupRow = (viewer: Viewer, id: string): GroupRow | null =>
  viewer.db.orm.select().from(groups).where(eq(groups.id, id)).get() ?? null;
