import { and, eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { command, done, refuse, unchanged } from '../command';
import { invitations } from '../invitations/table';
import { openDraftOf } from '../logbook/draft-queries';
import { meetings, presences } from '../meetings/table';
import type { Viewer } from '../viewer';
import { hindranceAt } from './commands';
import { closeForm, ofMeetingForm } from './forms';
import { canNoteAttendance } from './policy';
import { type AtDoor, type MeetingAttended, meetingAttended, peopleAtDoor } from './queries';

const load = (viewer: Viewer, { meetingId }: { meetingId: string }) => meetingAttended(viewer, meetingId);

/**
 * The meeting was held, and attendance is all there is to record of it; what was decided there is added by correcting
 * its record. Where someone writes that record already, it is closed from there, and nothing noted here is lost.
 */
export const close = command({
  name: 'attendance.close',
  form: closeForm,
  load,
  may: canNoteAttendance,
  run: ({ viewer, input: { rest }, subject: meeting, today }) => {
    if (meeting.state === 'held') return unchanged({ id: meeting.id });
    const hindrance = hindranceAt(meeting, today);
    if (hindrance !== null) return hindrance;
    const draft = openDraftOf(viewer, { meetingId: meeting.id, groupId: meeting.groupId, on: meeting.on });
    if (draft) return refuse('log-open');
    const people = peopleAtDoor(viewer, meeting);
    if (people.every(({ attendance }) => attendance === null)) return refuse('nobody-noted');
    if (rest === 'on') for (const person of people) noteAbsent(viewer, meeting, person);
    viewer.db.orm.update(meetings).set({ state: 'held' }).where(eq(meetings.id, meeting.id)).run();
    return done({ id: meeting.id }, { subject: 'meeting', id: meeting.id, fields: ['state', 'attendance'] });
  },
});

/** Who was invited or welcome and is not marked: with word where they had said no, without where they had not. */
function noteAbsent(viewer: Viewer, meeting: MeetingAttended, person: AtDoor): void {
  const { personId, attendance, invited, asked, reply } = person;
  if (attendance !== null || !(invited || asked)) return;
  const absent = reply === 'no' ? 'absent-with-word' : 'absent-without-word';
  const row = { id: newId(), meetingId: meeting.id, personId, origin: asked ? 'asked' : 'invited', attendance: absent };
  viewer.db.orm.insert(presences).values(row).run();
}

/**
 * A meeting that nobody was invited to from here: the office says that everyone with a seat was told of it in another
 * way. Whoever was noted as walking in before that, and has a seat, was invited after all.
 */
export const takeAsInvited = command({
  name: 'attendance.take-as-invited',
  form: ofMeetingForm,
  load,
  may: canNoteAttendance,
  run: ({ viewer, subject: meeting, today }) => {
    if (meeting.anyInvited) return unchanged({ id: meeting.id });
    const hindrance = hindranceAt(meeting, today);
    if (hindrance !== null) return hindrance;
    for (const person of peopleAtDoor(viewer, meeting)) invite(viewer, meeting, person);
    return done({ id: meeting.id }, { subject: 'meeting', id: meeting.id, fields: ['invitations'] });
  },
});

function invite(viewer: Viewer, meeting: MeetingAttended, { personId, expected, asked, origin }: AtDoor): void {
  if (!expected || asked || isLeftOut(viewer, meeting, personId)) return;
  const { orm } = viewer.db;
  const isTheirs = and(eq(invitations.meetingId, meeting.id), eq(invitations.personId, personId));
  const before = orm.select().from(invitations).where(isTheirs).get();
  if (before !== undefined) return;
  orm.insert(invitations).values({ id: newId(), meetingId: meeting.id, personId }).run();
  if (origin !== 'walked-in') return;
  const theirs = and(eq(presences.meetingId, meeting.id), eq(presences.personId, personId));
  orm.update(presences).set({ origin: 'invited' }).where(theirs).run();
}

const isLeftOut = (viewer: Viewer, { id }: MeetingAttended, personId: string): boolean =>
  viewer.db
    .prepared('select 1 from leave_outs where meeting_id = ? and person_id = ? and lifted_at is null')
    .get(id, personId) !== undefined;
