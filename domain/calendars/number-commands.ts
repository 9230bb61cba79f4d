import type { Viewer } from '../viewer';

/** What a calendar knows a meeting by, for one person, and the number of this word of it. */
export type CalendarNumber = { uid: string; sequence: number };

const tables = { invitation: 'invitations', request: 'requests_to_come' } as const;
export type Numbered = { kind: keyof typeof tables; id: string; host: string; meetingSequence: number };

/**
 * The number of the next word that a person's calendar gets of a meeting, kept with their invitation or request: within
 * the transaction that settles the mail. It only ever goes up, and the name it goes by stays.
 */
export function nextCalendarNumber(viewer: Viewer, { kind, id, host, meetingSequence }: Numbered): CalendarNumber {
  const table = tables[kind];
  const had = viewer.db.prepared(
    `select calendar_uid as uid, calendar_sequence as sequence from ${table} where id = ?`,
  );
  const { uid, sequence } = had.get(id) as { uid: string | null; sequence: number };
  const next: CalendarNumber = {
    uid: uid ?? `${id}@${host}`,
    sequence: Math.max(uid === null ? sequence : sequence + 1, meetingSequence),
  };
  viewer.db
    .prepared(`update ${table} set calendar_uid = ?, calendar_sequence = ? where id = ?`)
    .run(next.uid, next.sequence, id);
  return next;
}
