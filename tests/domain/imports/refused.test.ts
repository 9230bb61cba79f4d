import { describe, expect, it } from 'vitest';
import { perform } from '@/domain/command';
import { confirmImport, readImport } from '@/domain/imports/commands';
import { readFile } from '@/domain/imports/files/read';
import { trusted } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { badFiles } from '../../files/bad-files';
import { dayFirst } from '../../files/day-first';
import { text } from '../../files/workbook';
import { bringIn, NOW, records } from './bring-in';

describe('a file without a column that matters', () => {
  it('is refused with the sheet and the column, and nothing of the other files is kept', async () => {
    const db = freshDatabase();
    const before = records(db);
    const bad = (await badFiles()).find(({ reason }) => reason === 'missing-column');
    const good = text('people.csv', [
      ['Name', 'Advisor type'],
      ['Ann Lee', 'Patient'],
    ]);
    const files = [];
    for (const { name, bytes } of [good, ...(bad ? [bad] : [])])
      files.push({ name, sha256: '', bytes: bytes.length, sheets: await readFile(name, bytes) });
    const read = perform(trusted(db, 'server'), readImport, { asOf: '2026-10-31', mapping: {}, files }, NOW);
    expect(read).toMatchObject({
      ok: false,
      refusal: 'file-refused',
      details: { file: 'expenses.csv', reason: 'missing-column', column: 'amount' },
    });
    expect(records(db)).toEqual(before);
    expect(db.sql.prepare('select count(*) from imports').pluck().get()).toBe(0);
  });
});

describe('an import that fails in the middle', () => {
  it('leaves nothing of itself, and can be tried again', async () => {
    const db = freshDatabase();
    db.sql.exec("create trigger broken before insert on claim_lines begin select raise(abort, 'broken'); end");
    const before = records(db);
    await expect(bringIn(db, dayFirst)).rejects.toThrow('broken');
    expect(records(db)).toEqual(before);
    db.sql.exec('drop trigger broken');
    expect((await bringIn(db, dayFirst)).counts).toMatchObject(dayFirst.counts);
  });

  it('leaves nothing when it breaks while it is confirmed', async () => {
    const db = freshDatabase();
    const viewer = trusted(db, 'server');
    const files = [];
    for (const { name, bytes } of await dayFirst.files())
      files.push({ name, sha256: '', bytes: bytes.length, sheets: await readFile(name, bytes) });
    const read = perform(viewer, readImport, { asOf: dayFirst.asOf, mapping: { dayFirst: true }, files }, NOW);
    if (!read.ok) throw new Error('not read');
    const before = records(db);
    db.sql.exec("create trigger broken before insert on import_changes begin select raise(abort, 'broken'); end");
    expect(() => perform(viewer, confirmImport, { importId: read.value.id }, NOW)).toThrow('broken');
    expect(records(db)).toEqual(before);
    expect(db.sql.prepare('select state from imports').pluck().get()).toBe('read');
  });
});
