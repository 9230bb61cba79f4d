import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { addPerson } from '../access/people';

type Value = string | number | null;

export function put(db: Db, table: string, row: Record<string, Value>): void {
  const names = Object.keys(row);
  db.sql
    .prepare(`insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`)
    .run(...Object.values(row));
}

export const somebody = (db: Db): string => addPerson(db, 'somebody@example.org', 'advisor');

/** A meeting of two hours someone came to. */
export function meetingOf(db: Db, personId: string, onDay = '2026-10-01', id = `meeting-${onDay}`): string {
  const start = Date.parse(`${onDay}T18:00:00Z`);
  put(db, 'meetings', { id, on_day: onDay, starts_at: start, ends_at: start + 7_200_000 });
  put(db, 'presences', {
    id: newId(),
    meeting_id: id,
    person_id: personId,
    origin: 'invited',
    attendance: 'in-person',
  });
  return id;
}

type ClaimGiven = {
  submitted?: string;
  approved?: string;
  paid?: string;
  returned?: string;
  imported?: 1;
  meeting?: string;
};
type LineGiven = {
  kind?: string;
  on?: string;
  cents?: number;
  quantity?: number;
  receipt?: string | null;
  meal?: string;
};

/** A claim with its lines, in whatever state its dates say. */
export function claimOf(db: Db, personId: string, given: ClaimGiven = {}, lines: LineGiven[] = [{}]): string {
  const id = newId();
  put(db, 'claims', {
    id,
    person_id: personId,
    meeting_id: given.meeting ?? null,
    submitted_on: given.submitted ?? null,
    returned_on: given.returned ?? null,
    returned_because: given.returned ? 'A receipt is missing' : null,
    approved_on: given.approved ?? null,
    paid_on: given.paid ?? null,
    imported: given.imported ?? 0,
  });
  for (const { kind = 'parking', on = '2026-10-01', cents = 1000, quantity, receipt = 'yes', meal } of lines)
    put(db, 'claim_lines', {
      id: newId(),
      claim_id: id,
      kind,
      on_day: on,
      claimed_cents: cents,
      quantity: quantity ?? null,
      meal: meal ?? null,
      receipt,
    });
  return id;
}

export const linesOf = (db: Db, claimId: string): string[] =>
  db.sql.prepare('select id from claim_lines where claim_id = ? order by id').pluck().all(claimId) as string[];
