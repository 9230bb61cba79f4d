import { and, eq, isNull } from 'drizzle-orm';
import { command, done, refuse, unchanged } from '../command';
import { saidBy } from '../people/said-by';
import type { Viewer } from '../viewer';
import { pauseForm, resumeForm } from './forms';
import { mailReader, pauseOn } from './pause-queries';
import { canPauseMail } from './policy';
import { contactPauses } from './table';

/**
 * Someone wants no mail from Heard for a time, or until they say otherwise; said by themselves, or to the office. A
 * pause that is given another end is lifted and begun anew, so that what was said before stays on record.
 */
export const pauseMail = command({
  name: 'contact.pause',
  form: pauseForm,
  load: mailReader,
  may: canPauseMail,
  run: ({ viewer, input: { id, once, untilDay, channel }, subject, now, today }) => {
    if (wasWritten(viewer, once)) return unchanged({ id });
    if (!subject.own && channel === undefined) return refuse('required', 'channel');
    if (untilDay !== undefined && untilDay < today) return refuse('in-the-past', 'untilDay');
    const standing = pauseOn(viewer, id, today);
    if (standing !== null && standing.untilDay === (untilDay ?? null)) return unchanged({ id });
    lift(viewer, id, now);
    const recordedBy = subject.own ? null : viewer.personId;
    const pause = { id: once, personId: id, fromDay: today, untilDay: untilDay ?? null, at: now, recordedBy };
    viewer.db.orm.insert(contactPauses).values(pause).run();
    return done({ id }, { subject: 'person', id, fields: ['pause'], ...saidBy(id, subject.own ? undefined : channel) });
  },
});

/** Mail goes to them again. What waited for them goes out now, where it still has something to say. */
export const resumeMail = command({
  name: 'contact.resume',
  form: resumeForm,
  load: mailReader,
  may: canPauseMail,
  run: ({ viewer, input: { id, channel }, subject, now, today }) => {
    if (pauseOn(viewer, id, today) === null) return unchanged({ id });
    if (!subject.own && channel === undefined) return refuse('required', 'channel');
    lift(viewer, id, now);
    return done({ id }, { subject: 'person', id, fields: ['pause'], ...saidBy(id, subject.own ? undefined : channel) });
  },
});

const wasWritten = (viewer: Viewer, id: string): boolean =>
  viewer.db.orm.select({ id: contactPauses.id }).from(contactPauses).where(eq(contactPauses.id, id)).get() !==
  undefined;

const lift = (viewer: Viewer, personId: string, now: number): void => {
  const standing = and(eq(contactPauses.personId, personId), isNull(contactPauses.liftedAt));
  viewer.db.orm.update(contactPauses).set({ liftedAt: now }).where(standing).run();
};
