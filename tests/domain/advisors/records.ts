import type { Db } from '@/db/client';

type Row = Record<string, string | number | null>;

/** Writes rows as they are, for queries to find. */
export function insert(db: Db, table: string, ...rows: Row[]): void {
  for (const row of rows) {
    const names = Object.keys(row);
    const values = names.map((name) => `@${name}`).join(', ');
    db.sql.prepare(`insert into ${table} (${names.join(', ')}) values (${values})`).run(row);
  }
}

export const TODAY = '2026-10-31';
export const FROM = '2025-11-01';

/** Someone with the advisor's hat. */
export function advisor(db: Db, id: string, name: string, key: string, hat: Row = {}): void {
  insert(db, 'people', { id, name, name_key: key });
  insert(db, 'advisors', { person_id: id, joined_on: '2024-01-01', ...hat });
}

/** A group with one seat for each of these people, since 2024. */
export function group(db: Db, id: string, name: string, members: readonly string[], seat: Row = {}): void {
  insert(db, 'groups', { id, name, name_key: name.toLowerCase(), power: 'decides' });
  for (const person of members) {
    const seatId = `${id}-${person}`;
    insert(db, 'seats', { id: seatId, group_id: id, class: 'voting', side: 'advisor', weight: 1, ...seat });
    insert(db, 'memberships', { id: seatId, seat_id: seatId, person_id: person, from_day: '2024-01-01' });
  }
}

export const meeting = (db: Db, id: string, groupId: string | null, on: string, more: Row = {}): void =>
  insert(db, 'meetings', { id, group_id: groupId, on_day: on, ...more });

export const invited = (db: Db, meetingId: string, personId: string): void =>
  insert(db, 'invitations', { id: `i-${meetingId}-${personId}`, meeting_id: meetingId, person_id: personId });

export const present = (
  db: Db,
  meetingId: string,
  personId: string,
  origin = 'invited',
  attendance = 'in-person',
): void =>
  insert(db, 'presences', {
    id: `p-${meetingId}-${personId}`,
    meeting_id: meetingId,
    person_id: personId,
    origin,
    attendance,
  });
