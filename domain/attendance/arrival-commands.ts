import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { command, type Doing, done, type Outcome, refuse, unchanged } from '../command';
import { nothingSaid } from '../logbook/meeting-record';
import { addNewcomer } from '../logbook/newcomer-commands';
import { everyoneByName } from '../logbook/people-queries';
import { whoIsMeant } from '../logbook/who-is-meant';
import { guests, presences } from '../meetings/table';
import { nameKey, tidyName } from '../people/names';
import type { Viewer } from '../viewer';
import { originOf } from './came-how';
import { hindranceAt } from './commands';
import { addGuestForm, dropGuestForm, walkInForm } from './forms';
import { canNoteAttendance } from './policy';
import { type AtDoor, type MeetingAttended, meetingAttended, personAtDoor } from './queries';

const meetingOf = (viewer: Viewer, { meetingId }: { meetingId: string }) => meetingAttended(viewer, meetingId);

/** Someone nobody expected is there. Who is new to the records is taken into them, with the hat they wear. */
export const walkIn = command({
  name: 'attendance.walk-in',
  form: walkInForm,
  load: meetingOf,
  may: canNoteAttendance,
  run: (doing) => {
    const { viewer, input, subject: meeting, today } = doing;
    if (isNoted(viewer, input.once)) return unchanged({ id: input.once });
    const hindrance = hindranceAt(meeting, today);
    if (hindrance !== null) return hindrance;
    const found = whoCame(doing);
    if (typeof found !== 'string') return found;
    const person = personAtDoor(viewer, meeting, found);
    if (person !== null && person.attendance !== null) return refuse('same-person-twice', 'name');
    const known = person === null ? 'walked-in' : originOf(person);
    const origin = known === 'walked-in' ? input.origin : known;
    const row = {
      id: input.once,
      meetingId: meeting.id,
      personId: found,
      origin,
      attendance: input.attendance,
    };
    viewer.db.orm.insert(presences).values(row).run();
    return done({ id: input.once }, { subject: 'meeting', id: meeting.id, fields: ['attendance', 'origin'] });
  },
});

const isNoted = (viewer: Viewer, id: string): boolean =>
  viewer.db.orm.select({ id: presences.id }).from(presences).where(eq(presences.id, id)).get() !== undefined;

type WalkingIn = Doing<z.output<typeof walkInForm>, MeetingAttended>;

/** Who is meant by the name, by their id: someone in the records, or somebody new to them. */
function whoCame({ viewer, input, subject: meeting }: WalkingIn): string | Outcome<never> {
  const everyone = everyoneByName(viewer);
  if (input.personId !== undefined) {
    const chosen = everyone.find(({ id }) => id === input.personId);
    return chosen?.id ?? refuse('no-such-person', 'name');
  }
  const key = nameKey(tidyName(input.name));
  if (key === '') return refuse('invalid', 'name');
  const meant = whoIsMeant(key, input.isNew === 'on', everyone);
  if (meant.who === 'known') return meant.person.id;
  if (meant.who === 'unsure') {
    return refuse('looks-like', 'name', { candidates: meant.candidates.map(({ id, name }) => ({ id, name })) });
  }
  if (input.side === undefined) return refuse('side-unsaid', 'side');
  const said = { ...nothingSaid, at: '', personId: null, name: input.name, side: input.side, isNew: true };
  return addNewcomer(viewer, said, meeting.on).personId;
}

type PlaceOfGuest = { meeting: MeetingAttended; guest: typeof guests.$inferSelect };
type PlaceOfHost = { meeting: MeetingAttended; host: AtDoor };

/** Someone was brought along: counted by who brought them, and named only where they agreed. */
export const addGuest = command({
  name: 'attendance.add-guest',
  form: addGuestForm,
  load: (viewer, { meetingId, personId }): PlaceOfHost | null => {
    const meeting = meetingAttended(viewer, meetingId);
    const host = meeting && personAtDoor(viewer, meeting, personId);
    return meeting && host && { meeting, host };
  },
  may: (viewer, { meeting }) => canNoteAttendance(viewer, meeting),
  run: ({ viewer, input, subject: { meeting, host }, today }) => {
    const { once: id, name = null } = input;
    if (host.guests.some((guest) => guest.id === id)) return unchanged({ id });
    const hindrance = hindranceAt(meeting, today);
    if (hindrance !== null) return hindrance;
    if (host.attendance === null || host.attendance.startsWith('absent')) return refuse('not-there');
    const row = {
      id,
      meetingId: meeting.id,
      broughtBy: host.personId,
      name,
      nameConsentOn: name === null ? null : today,
    };
    viewer.db.orm.insert(guests).values(row).run();
    return done(
      { id },
      { subject: 'meeting', id: meeting.id, fields: name === null ? ['guests'] : ['guests', 'name'] },
    );
  },
});

/** A guest written down by mistake. */
export const dropGuest = command({
  name: 'attendance.drop-guest',
  form: dropGuestForm,
  load: (viewer, { meetingId, guestId }): PlaceOfGuest | null => {
    const meeting = meetingAttended(viewer, meetingId);
    const guest = viewer.db.orm.select().from(guests).where(eq(guests.id, guestId)).get();
    return meeting && guest?.meetingId === meeting.id ? { meeting, guest } : null;
  },
  may: (viewer, { meeting }) => canNoteAttendance(viewer, meeting),
  run: ({ viewer, subject: { meeting, guest }, today }) => {
    const hindrance = hindranceAt(meeting, today);
    if (hindrance !== null) return hindrance;
    viewer.db.orm.delete(guests).where(eq(guests.id, guest.id)).run();
    return done({ id: guest.id }, { subject: 'meeting', id: meeting.id, fields: ['guests'] });
  },
});
