import type { Db } from '@/db/client';

type Value = string | number | null;

/** Writes one row as it is given. */
export function put(db: Db, table: string, row: Record<string, Value>): void {
  const names = Object.keys(row);
  db.sql
    .prepare(`insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`)
    .run(...Object.values(row));
}

export function person(db: Db, id: string, hat: 'advisor' | 'partner'): void {
  put(db, 'people', { id, name: id, name_key: id });
  put(db, hat === 'advisor' ? 'advisors' : 'partners', { person_id: id });
}

export const group = (db: Db, id: string, power = 'decides'): void =>
  put(db, 'groups', { id, name: `The ${id} table`, name_key: id, power });

/** A person in a seat of their own, for the whole of the records. */
export function seat(db: Db, groupId: string, personId: string, side: 'advisor' | 'partner', weight = 1): void {
  const id = `${groupId}-${personId}`;
  put(db, 'seats', { id, group_id: groupId, class: 'voting', side, weight });
  put(db, 'memberships', { id, seat_id: id, person_id: personId, from_day: '2026-01-01' });
}

export function meeting(db: Db, id: string, groupId: string | null, onDay: string, key = 0): void {
  put(db, 'meetings', { id, group_id: groupId, on_day: onDay, key });
}

export const invite = (db: Db, meetingId: string, personId: string, sentOn: string | null = '2026-01-01'): void =>
  put(db, 'invitations', {
    id: `i-${meetingId}-${personId}`,
    meeting_id: meetingId,
    person_id: personId,
    sent_on: sentOn,
  });

export const attend = (db: Db, meetingId: string, personId: string, origin = 'invited', attendance = 'video'): void =>
  put(db, 'presences', {
    id: `p-${meetingId}-${personId}`,
    meeting_id: meetingId,
    person_id: personId,
    origin,
    attendance,
  });

/** A motion at a meeting, recorded by name: each ballot with the person's seat in the group and its weight. */
export function motion(
  db: Db,
  meetingId: string,
  groupId: string,
  ballots: Record<string, [string, number, string]>,
): void {
  const id = `m-${meetingId}`;
  put(db, 'motions', {
    id,
    meeting_id: meetingId,
    position: 1,
    text: 'That we do it',
    recorded: 'named',
    rule_basis: 'cast',
    rule_share: 500,
  });
  for (const [personId, [side, weight, choice]] of Object.entries(ballots)) {
    put(db, 'roll_entries', { motion_id: id, person_id: personId, seat_id: `${groupId}-${personId}`, side, weight });
    if (choice === 'silent') continue;
    put(db, 'ballots', { id: `b-${id}-${personId}`, motion_id: id, person_id: personId, choice, channel: 'record' });
  }
}

export function cost(db: Db, personId: string, groupId: string, onDay: string, paidOn: string | null): void {
  const id = `c-${personId}-${groupId}-${onDay}`;
  put(db, 'claims', { id, person_id: personId, group_id: groupId, paid_on: paidOn, imported: 1 });
  put(db, 'claim_lines', { id, claim_id: id, kind: 'parking', on_day: onDay, claimed_cents: 1000 });
}

export function suggestion(
  db: Db,
  id: string,
  personId: string,
  raisedOn: string,
  steps: Record<string, string>,
): void {
  put(db, 'suggestions', { id, person_id: personId, text: 'Say it in plain words', raised_on: raisedOn });
  for (const [step, onDay] of Object.entries(steps)) {
    const decision = step === 'decided' ? 'adopted' : null;
    put(db, 'suggestion_steps', { id: `${id}-${step}`, suggestion_id: id, step, on_day: onDay, decision });
  }
}

/** A house where mail goes at any hour: tests run at night too. */
export function noQuietHours(db: Db): void {
  for (const name of ['quiet-from-hour', 'quiet-until-hour']) {
    put(db, 'thresholds', { id: name, name, value: 0, from_day: '2000-01-01', set_at: 0 });
  }
}
