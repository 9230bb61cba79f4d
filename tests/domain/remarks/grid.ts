import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { addPerson } from '../access/people';
import { type Grid, OFFICE_WORK } from '../callers';

const somebody = (db: Db): string => addPerson(db, 'somebody@example.org', 'advisor');

function remarkOf(db: Db, kind: 'disputed' | 'other', settledOn: string | null = null): string {
  const id = newId();
  db.sql
    .prepare(
      `insert into remarks (id, person_id, kind, words, said_on, said_at, settlement, settled_on)
       values (?, ?, ?, 'It is wrong', '2026-10-01', 1, ?, ?)`,
    )
    .run(id, somebody(db), kind, settledOn && 'stands', settledOn);
  return id;
}

/** An advisor speaks of their own record alone; what another said is not theirs to see, settle or read. */
export const grid: Grid = {
  'remarks.confirm': {
    may: OFFICE_WORK,
    input: (db) => ({ personId: somebody(db), list: 'meetings', stamp: 'x', channel: 'phone' }),
  },
  'remarks.dispute': {
    may: OFFICE_WORK,
    input: (db) => ({
      personId: somebody(db),
      once: newId(),
      subject: 'presence',
      subjectId: 'p',
      words: 'I was there',
      channel: 'phone',
    }),
  },
  'remarks.say': {
    may: OFFICE_WORK,
    input: (db) => ({ personId: somebody(db), once: newId(), kind: 'other', words: 'Call me Jo', channel: 'phone' }),
  },
  'remarks.settle': {
    may: OFFICE_WORK,
    input: (db) => ({ id: remarkOf(db, 'disputed'), settlement: 'stands', answer: 'The minutes say so' }),
  },
  'remarks.mark-read': {
    may: OFFICE_WORK,
    input: (db) => ({ id: remarkOf(db, 'other', '2026-10-02'), channel: 'phone' }),
  },
};
