import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { stampOf } from '@/domain/stamp';
import { put } from '@/tests/records';
import { addPerson } from '../access/people';
import { type Grid, OFFICE_WORK } from '../callers';

const advisor = (db: Db): string => addPerson(db, 'somebody@example.org', 'advisor');

function member(db: Db): string {
  const id = advisor(db);
  put(db, 'network_members', { person_id: id, shares: 'email', joined_at: 0 });
  return id;
}

function note(db: Db): { id: string } {
  const id = newId();
  put(db, 'network_notes', { id, person_id: member(db), text: 'Come along', sent_at: 0 });
  return { id };
}

const byPhone = { channel: 'phone' };
const nothing = stampOf({ all: false, groups: [] });

/** Each is an advisor's own choice (their own tests): for somebody else only the office writes down what they say. */
export const grid: Grid = {
  'network.join': { may: OFFICE_WORK, input: (db) => ({ id: advisor(db), shares: 'email', ...byPhone }) },
  'network.leave': { may: OFFICE_WORK, input: (db) => ({ id: member(db), ...byPhone }) },
  'network.hear-of': { may: OFFICE_WORK, input: (db) => ({ id: advisor(db), stamp: nothing, all: true, ...byPhone }) },
  'network.send-note': {
    may: OFFICE_WORK,
    input: (db) => ({ id: member(db), once: newId(), text: 'Come along', ...byPhone }),
  },
  'network.stop-note': { may: OFFICE_WORK, input: note },
  'network.tell-of-meeting': { may: ['server'], input: () => ({ meetingId: 'm' }) },
};
