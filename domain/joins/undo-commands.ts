import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { insertRow, type Place, type Row, rowAt, rowHash } from '@/db/rows';
import { command, done, refuse } from '../command';
import { noteStandings } from '../flags/step-commands';
import { canKeepPeople } from '../people/policy';
import { otherNames } from '../people/table';
import { undoJoinForm } from './forms';
import { changesOf, type JoinChange, takeBack } from './ledger-commands';
import { joinChanges, personJoins } from './table';

/**
 * Takes a join apart: every row it moved, filled or set aside stands as it stood. What came since stays with the kept
 * record. Refused when one of the rows was changed since, or something new hangs on one that would go.
 */
export const undoJoin = command({
  name: 'joins.undo',
  form: undoJoinForm,
  load: (viewer, { id }) =>
    canKeepPeople(viewer)
      ? (viewer.db.orm.select().from(personJoins).where(eq(personJoins.id, id)).get() ?? null)
      : null,
  may: canKeepPeople,
  run: ({ viewer, subject: { id, keptId, joinedId, undoneAt }, now, today }) => {
    if (undoneAt !== null) return refuse('join-apart-already');
    const { db } = viewer;
    const changes = changesOf(db, id);
    const touched = changes.filter((change) => isTouched(db, change));
    if (touched.length > 0 || isTaken(db, changes, keptId)) return refuse('join-touched-later', undefined, touched);
    db.sql.pragma('defer_foreign_keys = ON');
    const newSteps = stepsSince(db, changes);
    for (const change of changes.reverse()) takeBack(db, change);
    for (const flag of newSteps) insertRow(db, 'flags', flag);
    db.orm.delete(otherNames).where(eq(otherNames.id, id)).run();
    db.orm.delete(joinChanges).where(eq(joinChanges.joinId, id)).run();
    db.orm.update(personJoins).set({ undoneAt: now, undoneBy: viewer.personId }).where(eq(personJoins.id, id)).run();
    if ((db.sql.pragma('foreign_key_check') as unknown[]).length > 0) return refuse('join-touched-later');
    noteStandings({ viewer, now, today });
    return done({ id, keptId, joinedId }, { subject: 'person', id: keptId, fields: ['join'] });
  },
});

/** Whether someone changed or removed the row since. */
const isTouched = (db: Db, { table, rowKey, afterHash }: JoinChange): boolean =>
  afterHash !== null && rowHash(rowAt(db, { table, rowKey })) !== afterHash;

/** Whether the address of the record set aside is somebody else's by now. */
function isTaken(db: Db, changes: readonly JoinChange[], keptId: string): boolean {
  const person = changes.find(({ kind, table }) => kind === 'set-aside' && table === 'people')?.before;
  return db.prepared('select 1 from people where email = ? and id <> ?').get(person?.email, keptId) !== undefined;
}

/**
 * Flags of the kept person under which steps were noted since, of those the join moved: the steps stay with the kept
 * person, so their flag does too.
 */
function stepsSince(db: Db, changes: readonly JoinChange[]): Row[] {
  const moved = new Set(changes.filter(({ table }) => table === 'flag_steps').map(({ rowKey }) => rowKey));
  return changes.filter(isMovedFlag).flatMap((flag) => {
    const row = rowAt(db, flag);
    const steps = db.prepared('select id from flag_steps where flag_id = ?').pluck().all(row?.id) as string[];
    return row && steps.some((step) => !moved.has(JSON.stringify([step]))) ? [row] : [];
  });
}

const isMovedFlag = (change: JoinChange): change is JoinChange & Place =>
  change.table === 'flags' && change.kind === 'moved';
