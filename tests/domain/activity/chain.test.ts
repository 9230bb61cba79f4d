import { describe, expect, it } from 'vitest';
import { chainHash, GENESIS } from '@/domain/activity/chain';
import { appendActivity } from '@/domain/activity/commands';
import { trusted } from '@/domain/viewer';
import { freshDatabase } from '../../database';

function withThreeRows() {
  const db = freshDatabase();
  const viewer = trusted(db, 'server');
  for (const id of ['one', 'two', 'three'])
    appendActivity(viewer, 'test.done', { subject: 'thing', id, fields: ['name'] }, 1_000);
  return db;
}

const columns = `seq, at, actor_kind as actorKind, actor_id as actorId, on_behalf_of as onBehalfOf, channel, command,
  subject_kind as subjectKind, subject_id as subjectId, fields, previous_hash as previousHash, hash`;

describe('the activity', () => {
  it('chains each row to all before it', () => {
    const rows = withThreeRows().sql.prepare(`select ${columns} from activity order by seq`).all() as never[];
    let previous = GENESIS;
    for (const row of rows as { previousHash: string; hash: string }[]) {
      expect(row.previousHash).toBe(previous);
      expect(row.hash).toBe(chainHash(previous, row as never));
      previous = row.hash;
    }
    expect(rows).toHaveLength(3);
  });

  it.each(["update activity set subject_id = 'other'", 'delete from activity where seq = 3'])(
    'refuses “%s”',
    (statement) => {
      const { sql } = withThreeRows();
      expect(() => sql.exec(statement)).toThrow('activity is only added to');
    },
  );

  it('holds the names of fields, no values', () => {
    const row = withThreeRows().sql.prepare('select fields from activity limit 1').pluck().get();
    expect(row).toBe('["name"]');
  });
});
