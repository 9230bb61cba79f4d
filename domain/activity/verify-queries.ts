import type { Viewer } from '../viewer';
import { canSeeActivity } from './policy';
import { type ChainedRow, type Verdict, verifyChain } from './verify';

const ROWS = `
  select seq, at, actor_kind as actorKind, actor_id as actorId, on_behalf_of as onBehalfOf, channel, command,
    subject_kind as subjectKind, subject_id as subjectId, fields, previous_hash as previousHash, hash
  from activity order by seq`;

/** Whether the whole activity holds, read row by row so that memory does not grow with it. Null for who may not know. */
export function verifyActivity(viewer: Viewer): Verdict | null {
  if (!canSeeActivity(viewer)) return null;
  const { sql } = viewer.db;
  // One transaction: both reads see the same moment while others go on writing.
  return sql.transaction(() => {
    const issued = sql.prepare("select seq from sqlite_sequence where name = 'activity'").pluck().get();
    return verifyChain(sql.prepare(ROWS).iterate() as Iterable<ChainedRow>, (issued as number | undefined) ?? 0);
  })();
}
