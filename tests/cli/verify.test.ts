import path from 'node:path';
import { expect, test } from 'vitest';
import { openMigrated } from '@/db/migrate';
import { appendActivity } from '@/domain/activity/commands';
import { trusted } from '@/domain/viewer';
import { freshFolder, heard, heardJson } from './heard';

function recorded() {
  const file = path.join(freshFolder(), 'records.db');
  const db = openMigrated(file);
  for (const id of ['one', 'two', 'three'])
    appendActivity(trusted(db, 'server'), 'test.done', { subject: 'thing', id }, 1_000);
  const hashes = db.sql.prepare('select hash from activity order by seq').pluck().all() as string[];
  return { file, db, hashes };
}

test('an activity as it was written: how many rows hold, and the last hash', () => {
  const { file, db, hashes } = recorded();
  db.sql.close();
  expect(heard('verify', '--db', file)).toEqual({ code: 0, out: `3 rows hold.\nLast hash: ${hashes[2]}\n`, err: '' });
  expect(heardJson('verify', '--db', file)).toEqual({ ok: true, rows: 3, lastHash: hashes[2] });
});

test('one that was changed by hand: the first row that does not hold, and code 1', () => {
  const { file, db, hashes } = recorded();
  const triggers = db.sql.prepare("select name from sqlite_master where type = 'trigger' and tbl_name = 'activity'");
  for (const name of triggers.pluck().all()) db.sql.exec(`drop trigger ${name}`);
  db.sql.exec(`update activity set actor_id = 'someone' where seq = 2`);
  db.sql.close();
  expect(heard('verify', '--db', file)).toEqual({
    code: 1,
    out: `1 row holds.\nLast hash: ${hashes[0]}\n`,
    err: 'Row 2 does not hold: it was changed after it was written.\n',
  });
  const json = heard('verify', '--db', file, '--json');
  expect(json.code).toBe(1);
  const brokenAt = { seq: 2, why: 'changed' };
  expect(JSON.parse(json.out)).toEqual({ ok: false, rows: 1, lastHash: hashes[0], brokenAt });
});
