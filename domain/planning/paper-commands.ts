import { createHash } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { command, done, refuse, unchanged } from '../command';
import { paperFiles, papers } from '../meetings/table';
import type { Viewer } from '../viewer';
import { addPaperForm, changePaperForm, papersSentForm, removePaperForm } from './forms';
import { paperStamp } from './paper-stamp';
import { canPlan } from './policy';
import { planOf } from './queries';

type PaperRow = typeof papers.$inferSelect;
const paperRow = (viewer: Viewer, id: string): PaperRow | null =>
  viewer.db.orm.select().from(papers).where(eq(papers.id, id)).get() ?? null;

/** A paper of a meeting that the viewer plans. */
function paperPlanned(viewer: Viewer, id: string): PaperRow | null {
  const row = paperRow(viewer, id);
  return row !== null && planOf(viewer, row.meetingId) !== null ? row : null;
}

const entryOf = (meetingId: string) => ({ subject: 'meeting', id: meetingId, fields: ['papers'] });

/** Adds a paper: a link, a file whose route has looked at what is in it, or a title alone for what comes on paper. */
export const addPaper = command({
  name: 'meetings.add-paper',
  form: addPaperForm,
  load: (viewer, { id }) => planOf(viewer, id),
  may: canPlan,
  run: ({ viewer, input: { once, id, title, link = null, sentOn = null, file }, subject, now, today }) => {
    if (paperRow(viewer, once)) return unchanged({ id });
    if (subject.state === 'cancelled') return refuse('meeting-cancelled');
    if (sentOn !== null && sentOn > today) return refuse('in-the-future', 'sentOn');
    viewer.db.orm.insert(papers).values({ id: once, meetingId: id, title, link, sentOn }).run();
    if (file) {
      const bytes = Buffer.from(file.bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      viewer.db.orm
        .insert(paperFiles)
        .values({ paperId: once, name: file.name, type: file.type, bytes, sha256, addedAt: now })
        .run();
    }
    return done({ id }, entryOf(id));
  },
});

/** Sets a paper right: its title, where it is, the day it was sent. */
export const changePaper = command({
  name: 'meetings.change-paper',
  form: changePaperForm,
  load: (viewer, { paperId }) => paperPlanned(viewer, paperId),
  may: canPlan,
  run: ({ viewer, input: { paperId, stamp, title, link = null, sentOn = null }, subject, today }) => {
    const id = subject.meetingId;
    if (paperStamp({ title, link, sentOn }) === paperStamp(subject)) return unchanged({ id });
    if (stamp !== paperStamp(subject)) return refuse('changed-meanwhile');
    if (sentOn !== null && sentOn > today) return refuse('in-the-future', 'sentOn');
    viewer.db.orm.update(papers).set({ title, link, sentOn }).where(eq(papers.id, paperId)).run();
    return done({ id }, entryOf(id));
  },
});

/** Takes a paper away, its file too. */
export const removePaper = command({
  name: 'meetings.remove-paper',
  form: removePaperForm,
  load: (viewer, { paperId }) => paperPlanned(viewer, paperId),
  may: canPlan,
  run: ({ viewer, input: { paperId }, subject: { meetingId: id } }) => {
    viewer.db.orm.delete(paperFiles).where(eq(paperFiles.paperId, paperId)).run();
    viewer.db.orm.delete(papers).where(eq(papers.id, paperId)).run();
    return done({ id }, entryOf(id));
  },
});

/** The papers that no record says were sent went out on this day. */
export const notePapersSent = command({
  name: 'meetings.note-papers-sent',
  form: papersSentForm,
  load: (viewer, { id }) => planOf(viewer, id),
  may: canPlan,
  run: ({ viewer, input: { id, sentOn }, today }) => {
    if (sentOn > today) return refuse('in-the-future', 'sentOn');
    const unsent = and(eq(papers.meetingId, id), isNull(papers.sentOn));
    const { changes } = viewer.db.orm.update(papers).set({ sentOn }).where(unsent).run();
    return changes === 0 ? unchanged({ id }) : done({ id }, entryOf(id));
  },
});
