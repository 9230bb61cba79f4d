import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Db } from '@/db/client';
import { type ActivityRow, chainHash, GENESIS } from '@/domain/activity/chain';
import { appendActivity } from '@/domain/activity/commands';
import { type ChainedRow, verifyChain } from '@/domain/activity/verify';
import { verifyActivity } from '@/domain/activity/verify-queries';
import { personViewer, trusted } from '@/domain/viewer';
import { freshDatabase } from '../../database';

const row = (subjectId: string): ActivityRow => ({
  ...{ at: 1_000, actorKind: 'server', actorId: null, onBehalfOf: null, channel: null },
  ...{ command: 'test.done', subjectKind: 'thing', subjectId, fields: '[]' },
});

function chain(length: number): ChainedRow[] {
  const rows: ChainedRow[] = [];
  for (let seq = 1; seq <= length; seq++) {
    const previousHash = rows.at(-1)?.hash ?? GENESIS;
    const own = row(`${seq}`);
    rows.push({ ...own, seq, previousHash, hash: chainHash(previousHash, own) });
  }
  return rows;
}

describe('the chain', () => {
  it('holds as it was written, whatever its length', () => {
    expect(verifyChain([], 0)).toEqual({ ok: true, rows: 0, lastHash: GENESIS });
    const rows = chain(5);
    expect(verifyChain(rows, 5)).toEqual({ ok: true, rows: 5, lastHash: rows[4]?.hash });
  });

  it('breaks at the first row that any one change touches', () => {
    const fields = ['at', 'actorKind', 'actorId', 'onBehalfOf', 'channel', 'command', 'subjectKind', 'fields', 'hash'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(7), fc.constantFrom(...fields), (length, at, field) => {
        const touched = at % length;
        const rows = chain(length).map((own, i) => (i === touched ? { ...own, [field]: 'other' } : own));
        const verdict = verifyChain(rows, length);
        expect(verdict).toMatchObject({ ok: false, rows: touched, brokenAt: { seq: touched + 1, why: 'changed' } });
      }),
    );
  });

  it('breaks where a row is taken out, the first and the last as well', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(7), (length, at) => {
        const gone = at % length;
        const isLast = gone === length - 1;
        const verdict = verifyChain(
          chain(length).filter((_, i) => i !== gone),
          length,
        );
        const seq = isLast ? length : gone + 2;
        expect(verdict).toMatchObject({ ok: false, rows: gone, brokenAt: { seq, why: 'removed' } });
      }),
    );
  });
});

const done = (db: Db, ...ids: string[]) => {
  for (const id of ids) appendActivity(trusted(db, 'server'), 'test.done', { subject: 'thing', id }, 1_000);
};

/** As someone would who has the file: the triggers first, then the row. */
function tampered(statement: string) {
  const db = freshDatabase();
  done(db, 'one', 'two', 'three', 'four');
  const triggers = db.sql.prepare("select name from sqlite_master where type = 'trigger' and tbl_name = 'activity'");
  const names = triggers.pluck().all() as string[];
  expect(names).not.toEqual([]);
  for (const name of names) db.sql.exec(`drop trigger ${name}`);
  db.sql.exec(statement);
  return verifyActivity(trusted(db, 'command-line'));
}

describe('the activity in the database', () => {
  test.each([
    ["update activity set subject_id = 'other' where seq = 2", 1, 2, 'changed'],
    ['update activity set at = 999 where seq = 1', 0, 1, 'changed'],
    ["update activity set hash = 'f00d' where seq = 3", 2, 3, 'changed'],
    [`update activity set previous_hash = '${GENESIS}' where seq = 3`, 2, 3, 'unlinked'],
    ['delete from activity where seq = 2', 1, 3, 'removed'],
    ['delete from activity where seq = 1', 0, 2, 'removed'],
    ['delete from activity where seq = 4', 3, 4, 'removed'],
    ['delete from activity', 0, 1, 'removed'],
  ])('after “%s”, %i rows hold and row %i does not', (statement, rows, seq, why) => {
    expect(tampered(statement)).toMatchObject({ ok: false, rows, brokenAt: { seq, why } });
  });

  it('holds with a write that was rolled back in between', () => {
    const db = freshDatabase();
    done(db, 'one');
    const undone = db.sql.transaction(() => {
      done(db, 'two');
      throw new Error('rolled back');
    });
    expect(undone).toThrow('rolled back');
    expect(verifyActivity(trusted(db, 'command-line'))).toMatchObject({ ok: true, rows: 1 });
    done(db, 'two');
    expect(verifyActivity(trusted(db, 'command-line'))).toMatchObject({ ok: true, rows: 2 });
  });

  it('is verified for those who may see it', () => {
    const db = freshDatabase();
    expect(verifyActivity(personViewer(db, 'p', ['leader', 'finance', 'chair', 'advisor']))).toBeNull();
    expect(verifyActivity(personViewer(db, 'p', ['coordinator']))).toMatchObject({ ok: true, rows: 0 });
  });
});
