import type { Db } from '@/db/client';
import { put } from '../../records';
import { addPerson } from '../access/people';
import { type Grid, OFFICE_WORK } from '../callers';

const AHEAD = '2026-12-03';

/** A meeting every advisor may see, and an advisor beside those who come to the door. */
function openMeeting(db: Db): { meetingId: string; personId: string } {
  const personId = addPerson(db, 'somebody@example.org', 'advisor');
  put(db, 'meetings', { id: 'open', group_id: null, on_day: AHEAD, state: 'scheduled' });
  return { meetingId: 'open', personId };
}

function asked(db: Db): string {
  const { meetingId, personId } = openMeeting(db);
  put(db, 'requests_to_come', { id: 'asked', meeting_id: meetingId, person_id: personId, asked_at: 0 });
  return 'asked';
}

/** An advisor asks for themselves alone (requests' own tests); the office writes down what others ask, and answers. */
export const grid: Grid = {
  'requests.ask': { may: OFFICE_WORK, input: (db) => ({ ...openMeeting(db), channel: 'phone' }) },
  'requests.answer': { may: OFFICE_WORK, input: (db) => ({ id: asked(db), stamp: 'x', answer: 'yes' }) },
  'requests.note-told': { may: OFFICE_WORK, input: (db) => ({ id: asked(db), channel: 'phone' }) },
  'requests.withdraw': { may: OFFICE_WORK, input: (db) => ({ id: asked(db), channel: 'phone' }) },
};
