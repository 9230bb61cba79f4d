import { eq } from 'drizzle-orm';
import { command, done, refuse, unchanged } from '../command';
import { presences } from '../meetings/table';
import { saidBy } from '../people/said-by';
import type { Viewer } from '../viewer';
import { preparationForm } from './forms';
import { canNotePreparation } from './policy';

type Prepared = { id: string; meetingId: string; personId: string; minutes: number | null };

/** How long someone prepared for a meeting they are on record at: it counts with the time they were there. */
export const notePreparation = command({
  name: 'attendance.note-preparation',
  form: preparationForm,
  load: preparedFor,
  may: canNotePreparation,
  run: ({ viewer, input, subject }) => {
    const { length: minutes = null, channel } = input;
    const { id, personId, meetingId } = subject;
    if (minutes === subject.minutes) return unchanged({ meetingId });
    const isOwn = viewer.personId === personId;
    if (!isOwn && channel === undefined) return refuse('channel-needed', 'channel');
    viewer.db.orm.update(presences).set({ preparationMinutes: minutes }).where(eq(presences.id, id)).run();
    const behalf = isOwn ? {} : saidBy(personId, channel);
    return done({ meetingId }, { subject: 'meeting', id: meetingId, fields: ['preparation'], ...behalf });
  },
});

function preparedFor(viewer: Viewer, sent: { meetingId: string; personId?: string | undefined }): Prepared | null {
  const found = viewer.db
    .prepared(
      `select id, meeting_id as meetingId, person_id as personId, preparation_minutes as minutes
       from presences where meeting_id = ? and person_id = ?`,
    )
    .get(sent.meetingId, sent.personId ?? viewer.personId) as Prepared | undefined;
  return found && canNotePreparation(viewer, found) ? found : null;
}
