import { and, eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import type { Day } from '../calendar';
import { command, done, type Outcome, refuse, unchanged } from '../command';
import { groups } from '../groups/table';
import { meetings } from '../meetings/table';
import type { Viewer } from '../viewer';
import { draftById, editionNow, isHiddenFrom, meetingToLog, openDraftOf, standingOf } from './draft-queries';
import { addEntries, type Writing } from './entry-commands';
import { headsOf } from './field-names';
import { dropLogForm, keepLogForm, startLogForm } from './forms';
import { type Conflicting, mergedInto } from './merging';
import { canLog } from './policy';
import { shownIds } from './roster-queries';
import { logDrafts } from './table';
import { wholePost } from './whole-post';

/** What was kept of a draft; where someone else wrote something else, theirs stands. */
export type Kept = { version: number; kept: string[]; conflicts: Conflicting[] };
type Meeting = typeof meetings.$inferSelect;
type Starting = { groupId: string | null; on: Day; meeting: Meeting | null };

/** Starts to write the record of a meeting, or goes on with the draft that is there: one a group and day. */
export const startLog = command({
  name: 'meetings.start-log',
  form: startLogForm,
  load: (viewer, { groupId, on, meetingId }) => whatToLog(viewer, groupId ?? null, on, meetingId),
  may: canLog,
  run: (doing) => {
    const { viewer, input, subject, today } = doing;
    if (subject.on > today) return refuse('in-the-future', 'on');
    const sameDay = input.meetingId === undefined ? meetingsThere(viewer, subject) : [];
    const meeting = subject.meeting ?? sameDay.find(({ state }) => state === 'scheduled') ?? null;
    if (meeting?.state === 'cancelled') return refuse('meeting-cancelled');
    const draft = openDraftOf(viewer, { ...subject, meetingId: meeting?.id ?? null });
    if (draft) return goOn(viewer, draft, meeting);
    const held = sameDay.find(({ state }) => state === 'held');
    if (meeting === null && held && !input.another) return refuse('meeting-there', 'on', { meetingId: held.id });
    return start(doing, subject, meeting, input.another === 'on');
  },
});

/** Keeps what was written, field by field, beside what others wrote meanwhile. */
export const keepLog = command({
  name: 'meetings.keep-log',
  form: keepLogForm,
  load: (viewer, { draftId }) => draftById(viewer, draftId),
  may: canLog,
  run: (doing): Outcome<Kept> => {
    const { viewer, input, subject: draft } = doing;
    if (draft.state !== 'open') return refuse('draft-closed', undefined, closedAs(draft));
    const standing = standingOf(viewer, draft);
    const stood = mergedInto(standing, input.version, viewer.personId, {}).seen;
    const posted = input.whole
      ? wholePost(stood, input.fields, shownIds(viewer, standing), isHiddenFrom(viewer))
      : input.fields;
    const { taken, written, conflicts } = mergedInto(standing, input.version, viewer.personId, posted);
    const version = addEntries(doing, draft, written, taken);
    const kept = { version, kept: taken, conflicts };
    if (taken.length === 0) return unchanged(kept);
    return done(kept, { subject: 'draft', id: draft.id, fields: headsOf(taken) });
  },
});

/** Lets go of a draft; what was written in it stays where it is kept. */
export const dropLog = command({
  name: 'meetings.drop-log',
  form: dropLogForm,
  load: (viewer, { draftId }) => draftById(viewer, draftId),
  may: canLog,
  run: ({ viewer, subject: draft, now }) => {
    if (draft.state === 'dropped') return unchanged({ draftId: draft.id });
    if (draft.state === 'logged') return refuse('draft-closed', undefined, closedAs(draft));
    const dropped = { state: 'dropped', closedAt: now };
    viewer.db.orm.update(logDrafts).set(dropped).where(eq(logDrafts.id, draft.id)).run();
    return done({ draftId: draft.id }, { subject: 'draft', id: draft.id });
  },
});

const closedAs = ({ state, meetingId }: typeof logDrafts.$inferSelect) => ({ state, meetingId });

/** The meeting that is named, or the group and day; null when it is not there, or not for this viewer to log. */
function whatToLog(viewer: Viewer, groupId: string | null, on: Day, meetingId: string | undefined): Starting | null {
  if (meetingId !== undefined) {
    const meeting = meetingToLog(viewer, meetingId);
    return meeting && { groupId: meeting.groupId, on: meeting.onDay, meeting };
  }
  const group = groupId === null ? null : viewer.db.orm.select().from(groups).where(eq(groups.id, groupId)).get();
  const isThere = groupId === null || group !== undefined;
  return isThere && canLog(viewer, { groupId }) ? { groupId, on, meeting: null } : null;
}

/** The group's meetings on the day. Open meetings have nothing to do with each other. */
const meetingsThere = (viewer: Viewer, { groupId, on }: Starting): Meeting[] =>
  groupId === null
    ? []
    : viewer.db.orm
        .select()
        .from(meetings)
        .where(and(eq(meetings.groupId, groupId), eq(meetings.onDay, on)))
        .orderBy(meetings.startsAt, meetings.id)
        .all();

/** An open draft goes on as it is; one begun on a record that changed since goes on from the record as it is now. */
function goOn(viewer: Viewer, draft: typeof logDrafts.$inferSelect, meeting: Meeting | null) {
  const edition = editionOf(viewer, meeting);
  if (edition === draft.edition) return unchanged({ draftId: draft.id });
  viewer.db.orm.update(logDrafts).set({ edition }).where(eq(logDrafts.id, draft.id)).run();
  return done({ draftId: draft.id }, { subject: 'draft', id: draft.id, fields: ['edition'] });
}

const editionOf = (viewer: Viewer, meeting: Meeting | null): number | null =>
  meeting?.state === 'held' ? editionNow(viewer, meeting.id) : null;

function start(doing: Writing, { groupId, on }: Starting, meeting: Meeting | null, another: boolean) {
  const { viewer, now } = doing;
  const begun = { startedBy: viewer.personId, startedAt: now, edition: editionOf(viewer, meeting) };
  const draft = { id: newId(), groupId, onDay: on, meetingId: meeting?.id ?? null, version: 0, ...begun };
  viewer.db.orm.insert(logDrafts).values(draft).run();
  if (another) addEntries(doing, draft, { another: 'on' }, ['another']);
  return done({ draftId: draft.id }, { subject: 'draft', id: draft.id });
}
