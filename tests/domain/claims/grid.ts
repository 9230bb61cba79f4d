import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { type Grid, TRUSTED } from '../callers';
import { claimOf, linesOf, meetingOf, put, somebody } from './records';

/** The office that sees claims, and the part of it that pays. Everyone speaks for themselves (claims' own tests). */
const OFFICE = ['administrator', 'coordinator', 'finance', ...TRUSTED] as const;
const PAYS = ['administrator', 'finance', ...TRUSTED] as const;

const draft = (db: Db) => claimOf(db, somebody(db));
const sent = (db: Db) => claimOf(db, somebody(db), { submitted: '2026-10-02' });
const cost = { kind: 'parking', amount: '12.50' };
const stamp = 'as-it-stood';
const lineOf = (db: Db): string => linesOf(db, draft(db))[0] ?? '';

function honorariumOf(db: Db): string {
  const id = newId();
  put(db, 'honoraria', { id, person_id: somebody(db), on_day: '2026-10-01', cents: 5000, state: 'accepted' });
  return id;
}

function receiptOf(db: Db): string {
  const id = newId();
  const bytes = Buffer.from('a receipt');
  db.sql
    .prepare('insert into receipt_files (id, line_id, type, bytes, sha256, added_at) values (?, ?, ?, ?, ?, 0)')
    .run(id, lineOf(db), 'application/pdf', bytes, '');
  return id;
}

export const grid: Grid = {
  'claims.start': {
    may: OFFICE,
    input: (db) => ({ once: newId(), personId: somebody(db), day: '2026-10-01', channel: 'phone', costs: [cost] }),
  },
  'claims.add-line': {
    may: OFFICE,
    input: (db) => ({ once: newId(), claimId: draft(db), channel: 'phone', costs: [cost] }),
  },
  'claims.change-line': { may: OFFICE, input: (db) => ({ lineId: lineOf(db), stamp, channel: 'phone', cost }) },
  'claims.drop-line': {
    may: OFFICE,
    input: (db) => {
      const claimId = draft(db);
      return { claimId, lineId: linesOf(db, claimId)[0], channel: 'phone' };
    },
  },
  'claims.attach-receipt': {
    may: OFFICE,
    input: (db) => ({
      once: newId(),
      lineId: lineOf(db),
      channel: 'paper',
      type: 'application/pdf',
      bytes: Buffer.from('%PDF-1.7'),
    }),
  },
  'claims.say-receipt': { may: OFFICE, input: (db) => ({ lineId: lineOf(db), channel: 'phone', answer: 'lost' }) },
  'claims.drop-receipt': { may: OFFICE, input: (db) => ({ receiptId: receiptOf(db), channel: 'phone' }) },
  'claims.submit': { may: OFFICE, input: (db) => ({ claimId: draft(db), stamp, channel: 'phone' }) },
  'claims.return': { may: OFFICE, input: (db) => ({ claimId: sent(db), stamp, because: 'A receipt is missing' }) },
  'claims.approve': {
    may: OFFICE,
    input: (db) => {
      const claimId = sent(db);
      return { claimId, stamp, lines: linesOf(db, claimId).map((id) => ({ id, allowed: '10.00' })) };
    },
  },
  'claims.pay': { may: PAYS, input: (db) => ({ claimId: sent(db), stamp, day: '2026-10-31' }) },
  'claims.advance': { may: PAYS, input: (db) => ({ claimId: sent(db), stamp, amount: '20' }) },
  'claims.approve-together': { may: OFFICE, input: (db) => ({ claims: [`${sent(db)}.${stamp}`] }) },
  'claims.pay-together': { may: PAYS, input: (db) => ({ claims: [`${sent(db)}.${stamp}`], day: '2026-10-31' }) },
  'claims.waive': {
    may: OFFICE,
    input: (db) => {
      const personId = somebody(db);
      return { personId, meetingId: meetingOf(db, personId), channel: 'phone' };
    },
  },
  'honoraria.offer': {
    may: OFFICE,
    input: (db) => ({ once: newId(), personId: somebody(db), day: '2026-10-01', amount: '50' }),
  },
  'honoraria.answer': { may: OFFICE, input: (db) => ({ id: honorariumOf(db), answer: 'declined', channel: 'phone' }) },
  'honoraria.pay': { may: PAYS, input: (db) => ({ honoraria: [`${honorariumOf(db)}.${stamp}`], day: '2026-10-31' }) },
};
