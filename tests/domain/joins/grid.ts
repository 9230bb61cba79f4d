import type { Db } from '@/db/client';
import { sideBySide } from '@/domain/joins/queries';
import { trusted } from '@/domain/viewer';
import { addPerson } from '../access/people';
import { type Grid, OFFICE_WORK } from '../callers';
import { join } from './house';

const ONCE = '01980000-0000-7000-8000-000000000001';

function two(db: Db): { keptId: string; joinedId: string; stamp: string } {
  const keptId = addPerson(db, 'one@example.org', 'advisor');
  const joinedId = addPerson(db, 'other@example.org', 'advisor');
  return { keptId, joinedId, stamp: sideBySide(trusted(db, 'server'), keptId, joinedId)?.stamp ?? '' };
}

function joined(db: Db): { id: string } {
  const { keptId, joinedId } = two(db);
  const done = join(trusted(db, 'server'), keptId, joinedId);
  return { id: done.ok ? done.value.id : '' };
}

/** Joining records, and taking a join apart, is the office's work. */
export const grid: Grid = {
  'joins.join': { may: OFFICE_WORK, input: (db) => ({ once: ONCE, ...two(db) }) },
  'joins.undo': { may: OFFICE_WORK, input: joined },
};
