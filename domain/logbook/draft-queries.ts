import { and, eq, isNull } from 'drizzle-orm';
import type { Day } from '../calendar';
import { meetings } from '../meetings/table';
import type { Viewer } from '../viewer';
import { canLog, canReadReasons } from './policy';
import { recordOf } from './record-queries';
import { type Entry, writtenAt } from './standing';
import { logDrafts } from './table';
import type { Written } from './written';

export type Draft = typeof logDrafts.$inferSelect;

/** A draft; null when there is none, or not for this viewer to log. */
export function draftById(viewer: Viewer, id: string): Draft | null {
  const draft = viewer.db.orm.select().from(logDrafts).where(eq(logDrafts.id, id)).get() ?? null;
  return draft !== null && canLog(viewer, draft) ? draft : null;
}

/** A meeting; null when there is none, or not for this viewer to log. */
export function meetingToLog(viewer: Viewer, id: string) {
  const meeting = viewer.db.orm.select().from(meetings).where(eq(meetings.id, id)).get() ?? null;
  return meeting !== null && canLog(viewer, meeting) ? meeting : null;
}

/** A draft with what it starts from, what was written in it since, and how it stands now. */
export type Standing = { draft: Draft; base: Written; entries: (Entry & { byName: string | null })[]; now: Written };

const ENTRIES = `
  select e.field, e.version, e.value, e.by, e.at, p.name as byName
  from log_entries e left join people p on p.id = e.by where e.draft_id = ? order by e.version, e.rowid`;

/** How a draft that draftById let through stands. */
export function standingOf(viewer: Viewer, draft: Draft): Standing {
  const meeting = draft.meetingId === null ? null : meetingToLog(viewer, draft.meetingId);
  const base = meeting === null ? { on: draft.onDay } : recordOf(viewer, meeting);
  const entries = viewer.db.prepared(ENTRIES).all(draft.id) as Standing['entries'];
  return { draft, base, entries, now: writtenAt(base, entries) };
}

/** The open draft of a meeting, or of a group and day where no meeting is on record. */
export function openDraftOf(viewer: Viewer, of: { meetingId: string | null; groupId: string | null; on: Day }) {
  const ofMeeting = of.meetingId === null ? null : eq(logDrafts.meetingId, of.meetingId);
  const group = of.groupId === null ? isNull(logDrafts.groupId) : eq(logDrafts.groupId, of.groupId);
  const ofDay = and(isNull(logDrafts.meetingId), group, eq(logDrafts.onDay, of.on));
  return viewer.db.orm
    .select()
    .from(logDrafts)
    .where(and(eq(logDrafts.state, 'open'), ofMeeting ?? ofDay))
    .get();
}

/** The number of a meeting's record as it stands: one more than the editions kept of it. */
export const editionNow = (viewer: Viewer, meetingId: string): number =>
  viewer.db
    .prepared('select ifnull(max(edition), 0) + 1 from meeting_editions where meeting_id = ?')
    .pluck()
    .get(meetingId) as number;

/** Fields that this viewer may not read: why someone said no. */
export const isHiddenFrom = (viewer: Viewer): ((field: string) => boolean) =>
  canReadReasons(viewer) ? () => false : (field) => field.startsWith('people.') && field.endsWith('.reason');

/** A record as this viewer may read it. */
export function readableTo(viewer: Viewer, written: Written): Written {
  const isHidden = isHiddenFrom(viewer);
  return Object.fromEntries(Object.entries(written).filter(([field]) => !isHidden(field)));
}
