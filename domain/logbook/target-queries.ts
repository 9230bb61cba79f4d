import { and, eq, ne } from 'drizzle-orm';
import type { Day } from '../calendar';
import { meetings } from '../meetings/table';
import type { Viewer } from '../viewer';
import { type Draft, editionNow } from './draft-queries';
import { textOf, type Written } from './written';

export type Meeting = typeof meetings.$inferSelect;
type Obstacle = { code: string; field?: string; details?: unknown };

/** The meeting a draft is logged as: its own, or one that was planned for the group on that day; null for a new one. */
export function meetingLogged(viewer: Viewer, draft: Draft, written: Written): Meeting | null {
  const { orm } = viewer.db;
  if (draft.meetingId !== null) {
    return orm.select().from(meetings).where(eq(meetings.id, draft.meetingId)).get() ?? null;
  }
  if (draft.groupId === null || textOf(written, 'another') === 'on') return null;
  const planned = and(
    eq(meetings.groupId, draft.groupId),
    eq(meetings.onDay, textOf(written, 'on')),
    eq(meetings.state, 'scheduled'),
  );
  return orm.select().from(meetings).where(planned).orderBy(meetings.startsAt, meetings.id).get() ?? null;
}

/** Why a draft cannot be logged as this meeting on this day; null when it can. */
export function standsInTheWay(
  viewer: Viewer,
  draft: Draft,
  meeting: Meeting | null,
  written: Written,
  today: Day,
): Obstacle | null {
  const on = textOf(written, 'on');
  if (on > today) return { code: 'in-the-future', field: 'on' };
  if (meeting?.state === 'cancelled') return { code: 'meeting-cancelled' };
  const edition = meeting?.state === 'held' ? editionNow(viewer, meeting.id) : null;
  if (edition !== draft.edition) return { code: 'corrected-meanwhile', details: { meetingId: meeting?.id } };
  if (meeting?.onDay === on || textOf(written, 'another') === 'on' || draft.groupId === null) return null;
  const isOther = meeting === null ? undefined : ne(meetings.id, meeting.id);
  const isHeld = and(eq(meetings.groupId, draft.groupId), eq(meetings.onDay, on), eq(meetings.state, 'held'), isOther);
  const there = viewer.db.orm.select().from(meetings).where(isHeld).get();
  return there ? { code: 'meeting-there', field: 'on', details: { meetingId: there.id } } : null;
}
