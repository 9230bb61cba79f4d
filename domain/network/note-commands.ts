import { and, eq } from 'drizzle-orm';
import { command, done, refuse, unchanged } from '../command';
import { takeBackWaiting, writeMail } from '../notifications/mail-commands';
import type { Viewer } from '../viewer';
import { sendNoteForm, stopNoteForm } from './forms';
import { entryOf, hindranceOf } from './member-commands';
import { mailedMembers } from './member-queries';
import { advisorNamed } from './membership-queries';
import { noteById } from './note-queries';
import { maySendNote } from './notes';
import { canChooseFor, canKeepNetwork } from './policy';
import { networkNotes } from './table';

/**
 * A note of one member to all the others. Those who take mail get it by mail, each their own, with nobody's address in
 * it; the others read it on their page.
 */
export const sendNote = command({
  name: 'network.send-note',
  form: sendNoteForm,
  load: advisorNamed,
  may: canChooseFor,
  run: ({ viewer, input: { id, once, text, channel }, subject, now, today }) => {
    if (sentBefore(viewer, id, once)) return unchanged({ id });
    const hindrance = hindranceOf(subject, channel, today);
    if (hindrance) return hindrance;
    if (subject.shares === null) return refuse('not-in-the-network');
    if (!maySendNote(timesOf(viewer, id), now)) return refuse('too-many-notes', 'text');
    viewer.db.orm.insert(networkNotes).values({ id: once, personId: id, text, sentAt: now }).run();
    // Its words are put together when it goes (server/outbox-composers.ts).
    const words = { kind: 'network-note', aboutKind: 'note', aboutId: once, now };
    for (const reader of mailedMembers(viewer, id, today)) writeMail(viewer, { ...reader, ...words });
    return done({ id }, { ...entryOf(subject, 'text', channel), subject: 'note', id: once });
  },
});

/** The office stops a note: nobody else gets it or reads it any more. What is in a mailbox already stays there. */
export const stopNote = command({
  name: 'network.stop-note',
  form: stopNoteForm,
  load: (viewer, { id }) => noteById(viewer, id),
  may: canKeepNetwork,
  run: ({ viewer, subject: note, now }) => {
    if (note.stoppedAt !== null) return unchanged({});
    viewer.db.orm.update(networkNotes).set({ stoppedAt: now }).where(eq(networkNotes.id, note.id)).run();
    takeBackWaiting(viewer, { kind: 'note', id: note.id }, ['network-note']);
    return done({}, { subject: 'note', id: note.id, fields: ['stopped'] });
  },
});

const sentBefore = (viewer: Viewer, personId: string, id: string): boolean =>
  viewer.db.orm
    .select({ id: networkNotes.id })
    .from(networkNotes)
    .where(and(eq(networkNotes.id, id), eq(networkNotes.personId, personId)))
    .get() !== undefined;

const timesOf = (viewer: Viewer, personId: string): number[] =>
  viewer.db.orm
    .select({ at: networkNotes.sentAt })
    .from(networkNotes)
    .where(eq(networkNotes.personId, personId))
    .all()
    .map(({ at }) => at);
