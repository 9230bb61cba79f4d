import { and, eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { instantOf } from '../calendar';
import { command, type Doing, done, type Outcome, refuse, unchanged } from '../command';
import { presences } from '../meetings/table';
import { cameAttendances } from '../meetings/words';
import { ohtOf } from '../settings/queries';
import type { Viewer } from '../viewer';
import { originOf } from './came-how';
import { recordForm, speakingForm, timeForm } from './forms';
import { canNoteAttendance } from './policy';
import { type AtDoor, type MeetingAttended, meetingAttended, personAtDoor } from './queries';
import { minutesByTimes } from './time-there';

/** A meeting, and someone it knows of. */
export type Place = { meeting: MeetingAttended; person: AtDoor };
type Of = { meetingId: string; personId: string };

function placeOf(viewer: Viewer, { meetingId, personId }: Of): Place | null {
  const meeting = meetingAttended(viewer, meetingId);
  const person = meeting && personAtDoor(viewer, meeting, personId);
  return meeting && person && { meeting, person };
}
const may = (viewer: Viewer, { meeting }: Place): boolean => canNoteAttendance(viewer, meeting);

/** Attendance is noted from the day of the meeting until it is on record as held; what is wrong then is corrected there. */
export function hindranceAt({ state, on }: MeetingAttended, today: string): Outcome<never> | null {
  if (state === 'cancelled') return refuse('meeting-cancelled');
  if (state === 'held') return refuse('attendance-closed');
  return on > today ? refuse('not-yet') : null;
}

type Presence = Partial<Omit<typeof presences.$inferInsert, 'id' | 'meetingId' | 'personId'>>;

/** One tap: someone is there, and how; or is not; or nothing is said of it after all. */
export const record = command({
  name: 'attendance.record',
  form: recordForm,
  load: placeOf,
  may,
  run: (doing) => {
    const { input, subject, today } = doing;
    const { meeting, person } = subject;
    if (person.attendance === input.attendance) return unchanged({ personId: person.personId });
    const hindrance = hindranceAt(meeting, today);
    if (hindrance !== null) return hindrance;
    if (input.attendance === 'unsaid') return takeOut(doing);
    const origin = person.origin ?? originOf(person);
    const came = cameAttendances.some((attendance) => attendance === input.attendance);
    if (!came && !person.invited && !person.asked) return refuse('absent-not-invited');
    const gone = came ? {} : { arrivedAt: null, leftAt: null, minutes: null, spoke: null };
    return write(doing, { origin, attendance: input.attendance, ...gone }, ['attendance']);
  },
});

type Noting = Doing<unknown, Place>;

function takeOut({ viewer, subject: { meeting, person } }: Noting): Outcome<{ personId: string }> {
  if (person.attendance === null) return unchanged({ personId: person.personId });
  if (person.guests.length > 0) return refuse('has-guests');
  viewer.db.orm.delete(presences).where(isTheirs(meeting, person)).run();
  return noted(meeting, person, ['attendance']);
}

const isTheirs = (meeting: MeetingAttended, { personId }: AtDoor) =>
  and(eq(presences.meetingId, meeting.id), eq(presences.personId, personId));

const noted = ({ id }: MeetingAttended, { personId }: AtDoor, fields: string[]): Outcome<{ personId: string }> =>
  done({ personId }, { subject: 'meeting', id, fields });

function write(
  { viewer, subject: { meeting, person } }: Noting,
  set: Presence,
  fields: string[],
): Outcome<{ personId: string }> {
  const { orm } = viewer.db;
  const { personId, origin, attendance } = person;
  if (attendance !== null) orm.update(presences).set(set).where(isTheirs(meeting, person)).run();
  else {
    const first = { origin: origin ?? originOf(person), attendance: 'in-person' };
    orm
      .insert(presences)
      .values({ id: newId(), meetingId: meeting.id, personId, ...first, ...set })
      .run();
  }
  return noted(meeting, person, fields);
}

const isThere = ({ attendance }: AtDoor): boolean => cameAttendances.some((came) => came === attendance);

/** Times and who spoke can be put right once the meeting is on record too: its record page does not hold them. */
const hindranceAfter = (meeting: MeetingAttended, today: string): Outcome<never> | null =>
  meeting.state === 'held' ? null : hindranceAt(meeting, today);

/** When someone came and left, where a table wants to know. What is left empty is taken out. */
export const noteTime = command({
  name: 'attendance.time',
  form: timeForm,
  load: placeOf,
  may,
  run: (doing) => {
    const { subject, today } = doing;
    const { meeting, person } = subject;
    const hindrance = hindranceAfter(meeting, today) ?? (isThere(person) ? null : refuse('not-there'));
    if (hindrance !== null) return hindrance;
    const { arrivedAt, leftAt } = timesOf(doing);
    if (arrivedAt === person.arrivedAt && leftAt === person.leftAt) return unchanged({ personId: person.personId });
    if (arrivedAt !== null && leftAt !== null && leftAt <= arrivedAt) return refuse('left-before-arrived', 'left');
    const minutes = minutesByTimes({ ...meeting, arrivedAt, leftAt });
    return write(doing, { arrivedAt, leftAt, minutes }, ['arrived', 'left']);
  },
});

function timesOf({ viewer, input, subject: { meeting, person }, now }: Doing<Times, Place>) {
  const minute = Math.floor(now / 60_000) * 60_000;
  if (input.now === 'arrived') return { arrivedAt: minute, leftAt: person.leftAt };
  if (input.now === 'left') return { arrivedAt: person.arrivedAt, leftAt: minute };
  const zone = ohtOf(viewer).timeZone;
  const at = (time: string | undefined) => (time === undefined ? null : instantOf(meeting.on, time, zone));
  return { arrivedAt: at(input.arrived), leftAt: at(input.left) };
}
type Times = { now?: 'arrived' | 'left' | undefined; arrived?: string | undefined; left?: string | undefined };

/** Whether someone spoke, where the group records it. */
export const noteSpeaking = command({
  name: 'attendance.note-speaking',
  form: speakingForm,
  load: placeOf,
  may,
  run: (doing) => {
    const { input, subject, today } = doing;
    const { meeting, person } = subject;
    const spoke = input.spoke === 'unsaid' ? null : input.spoke === 'yes' ? 1 : 0;
    if (spoke === person.spoke) return unchanged({ personId: person.personId });
    if (!meeting.recordsSpeaking) return refuse('speaking-not-recorded');
    const hindrance = hindranceAfter(meeting, today) ?? (isThere(person) ? null : refuse('not-there'));
    return hindrance ?? write(doing, { spoke }, ['spoke']);
  },
});
