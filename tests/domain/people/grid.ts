import type { Db } from '@/db/client';
import { personKept } from '@/domain/people/person-queries';
import { trusted } from '@/domain/viewer';
import { put } from '@/tests/records';
import { addPerson } from '../access/people';
import { type Grid, OFFICE_WORK } from '../callers';

const ONCE = '01980000-0000-7000-8000-000000000001';

const somebody = (db: Db): string => addPerson(db, 'somebody@example.org', 'advisor');
const stampOf = (db: Db, id: string, part: 'details' | 'advisor' | 'partner' | 'needs'): string =>
  personKept(trusted(db, 'server'), id)?.stamps[part] ?? '';

/** Someone's id with the stamp of a part of their record. */
const known = (db: Db, part: 'details' | 'advisor' | 'needs') => {
  const id = somebody(db);
  return { id, stamp: stampOf(db, id, part) };
};

function aPartner(db: Db): { id: string; stamp: string } {
  const id = addPerson(db, 'partner@example.org');
  put(db, 'partners', { person_id: id });
  return { id, stamp: stampOf(db, id, 'partner') };
}

function withLeave(db: Db): { id: string; leaveId: string } {
  const id = somebody(db);
  put(db, 'leaves', { id: 'l', person_id: id, from_day: '2026-10-01' });
  return { id, leaveId: 'l' };
}

/** Keeping people is the office's work. */
const two = (db: Db) => ({ one: somebody(db), other: addPerson(db, 'other@example.org', 'advisor') });

export const grid: Grid = {
  'people.tell-apart': { may: OFFICE_WORK, input: two },
  'people.ask-again': { may: OFFICE_WORK, input: two },
  'people.add': { may: OFFICE_WORK, input: () => ({ once: ONCE, hat: 'advisor', name: 'Ann Lee' }) },
  'people.add-name': { may: OFFICE_WORK, input: (db) => ({ id: somebody(db), once: ONCE, name: 'Annie' }) },
  'people.change': { may: OFFICE_WORK, input: (db) => ({ ...known(db, 'details'), name: 'Ann Lee' }) },
  'people.change-advisor': { may: OFFICE_WORK, input: (db) => ({ ...known(db, 'advisor'), kinds: ['patient'] }) },
  'people.change-partner': { may: OFFICE_WORK, input: (db) => ({ ...aPartner(db), sector: 'hospital' }) },
  'people.drop-leave': { may: OFFICE_WORK, input: withLeave },
  'people.drop-name': { may: OFFICE_WORK, input: (db) => ({ id: somebody(db), nameId: 'none' }) },
  'people.drop-step': { may: OFFICE_WORK, input: (db) => ({ id: somebody(db), stepId: 'none' }) },
  'people.end-leave': { may: OFFICE_WORK, input: (db) => ({ ...withLeave(db), toDay: '2026-10-31' }) },
  'people.give-hat': { may: OFFICE_WORK, input: (db) => ({ id: somebody(db), hat: 'partner' }) },
  'people.leave': { may: OFFICE_WORK, input: (db) => ({ id: somebody(db), hat: 'advisor', day: '2026-10-31' }) },
  'people.note-needs': {
    may: OFFICE_WORK,
    input: (db) => ({ ...known(db, 'needs'), needs: ['captions'], saidOn: '2026-10-31' }),
  },
  'people.note-step': {
    may: OFFICE_WORK,
    input: (db) => ({ id: somebody(db), once: ONCE, step: 'training', doneOn: '2026-10-31' }),
  },
  'people.return': { may: OFFICE_WORK, input: (db) => ({ id: somebody(db), day: '2026-10-31' }) },
  'people.start-leave': { may: OFFICE_WORK, input: (db) => ({ id: somebody(db), once: ONCE, fromDay: '2026-10-31' }) },
};
