import { expect, test } from 'vitest';
import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { approveClaim } from '@/domain/claims/approve-commands';
import { claimById } from '@/domain/claims/queries';
import { startClaim } from '@/domain/claims/start-commands';
import { perform } from '@/domain/command';
import { confirmImport, readImport } from '@/domain/imports/commands';
import { trusted } from '@/domain/viewer';
import { freshDatabase } from '../../database';

const NOW = Date.parse('2026-11-01T12:00:00Z');

/** Brings an office's list in, as it stands on a day. */
function bringIn(db: Db, expenses: (string | null)[][]): void {
  const sheet = (name: string, rows: (string | null)[][]) => ({ file: 'a.xlsx', name, rows });
  const sheets = [
    sheet('Advisors', [
      ['Name', 'Advisor type'],
      ['Ann Lee', 'Patient'],
    ]),
    sheet('Expenses', [['Date', 'Name', 'Type', 'Amount', 'Paid'], ...expenses]),
  ];
  const files = [{ name: 'a.xlsx', sha256: '', bytes: 1, sheets }];
  const read = perform(trusted(db, 'server'), readImport, { asOf: '2026-10-31', mapping: {}, files }, NOW);
  if (!read.ok) throw new Error(JSON.stringify(read));
  const confirmed = perform(trusted(db, 'server'), confirmImport, { importId: read.value.id }, NOW);
  if (!confirmed.ok) throw new Error(JSON.stringify(confirmed));
}

const all = (db: Db) =>
  db.sql
    .prepare(
      `select c.imported, c.approved_on, c.paid_on, l.claimed_cents, l.allowed_cents from claims c
       join claim_lines l on l.claim_id = c.id order by c.imported, l.id`,
    )
    .all();

test('an office’s list brought in again does not take back what was approved here', () => {
  const db = freshDatabase();
  const viewer = trusted(db, 'server');
  const rows = [['2026-10-01', 'Ann Lee', 'Parking', '12.50', null]];
  bringIn(db, rows);
  const id = db.sql.prepare('select id from claims').pluck().get() as string;
  const claim = claimById(viewer, id);
  const lines = claim?.lines.map((line) => ({ id: line.id, allowed: '12.50' }));
  expect(perform(viewer, approveClaim, { claimId: id, stamp: claim?.stamp, lines }, NOW).ok).toBe(true);
  bringIn(db, rows);
  expect(all(db)).toEqual([
    { imported: 1, approved_on: '2026-11-01', paid_on: null, claimed_cents: 1250, allowed_cents: 1250 },
  ]);
});

test('nor does it write over what someone asked for here', () => {
  const db = freshDatabase();
  bringIn(db, [['2026-09-01', 'Ann Lee', 'Parking', '5.00', null]]);
  const personId = db.sql.prepare("select id from people where name = 'Ann Lee'").pluck().get();
  const costs = [{ kind: 'parking', amount: '12.50' }];
  perform(trusted(db, 'server'), startClaim, { once: newId(), personId, day: '2026-10-01', costs }, NOW);
  const before = all(db);
  bringIn(db, [['2026-10-01', 'Ann Lee', 'Parking', '99.00', '2026-10-20']]);
  expect(all(db)).toEqual(before);
});
