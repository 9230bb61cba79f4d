import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { put } from '../../records';
import { addPerson } from '../access/people';
import { type Grid, OFFICE_WORK } from '../callers';

/** A meeting of the day, and an advisor invited to it who is there. */
function meeting(db: Db): { meetingId: string; personId: string } {
  const personId = addPerson(db, 'somebody@example.org', 'advisor');
  put(db, 'groups', { id: 'g', name: 'The table', name_key: 'the table', power: 'decides' });
  put(db, 'meetings', { id: 'm', group_id: 'g', on_day: '2026-11-01', state: 'scheduled' });
  put(db, 'invitations', { id: 'i', meeting_id: 'm', person_id: personId });
  const how = { origin: 'invited', attendance: 'video' };
  put(db, 'presences', { id: 'p', meeting_id: 'm', person_id: personId, ...how });
  return { meetingId: 'm', personId };
}

function guest(db: Db): { meetingId: string; guestId: string } {
  const { meetingId, personId } = meeting(db);
  put(db, 'guests', { id: 'gu', meeting_id: meetingId, brought_by: personId });
  return { meetingId, guestId: 'gu' };
}

/** A chair notes it at their own group's meetings, an advisor how long they prepared themselves (attendance's own tests). */
export const grid: Grid = {
  'attendance.add-guest': { may: OFFICE_WORK, input: (db) => ({ ...meeting(db), once: newId() }) },
  'attendance.close': { may: OFFICE_WORK, input: (db) => ({ meetingId: meeting(db).meetingId }) },
  'attendance.drop-guest': { may: OFFICE_WORK, input: guest },
  'attendance.note-preparation': {
    may: OFFICE_WORK,
    input: (db) => ({ ...meeting(db), length: '1 h', channel: 'phone' }),
  },
  'attendance.note-speaking': { may: OFFICE_WORK, input: (db) => ({ ...meeting(db), spoke: 'yes' }) },
  'attendance.record': { may: OFFICE_WORK, input: (db) => ({ ...meeting(db), attendance: 'phone' }) },
  'attendance.take-as-invited': { may: OFFICE_WORK, input: (db) => ({ meetingId: meeting(db).meetingId }) },
  'attendance.time': { may: OFFICE_WORK, input: (db) => ({ ...meeting(db), now: 'arrived' }) },
  'attendance.walk-in': {
    may: OFFICE_WORK,
    input: (db) => ({
      ...{ meetingId: meeting(db).meetingId, once: newId(), name: 'Somebody New', side: 'partner' },
      ...{ isNew: 'on', origin: 'walked-in', attendance: 'in-person' },
    }),
  },
};
