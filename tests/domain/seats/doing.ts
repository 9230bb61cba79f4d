import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { type Command, perform } from '@/domain/command';
import { placesAt } from '@/domain/meetings/places-queries';
import { seatStanding, stampOfSeat } from '@/domain/seats/standing-queries';
import { personViewer, type Viewer } from '@/domain/viewer';
import { group, meeting, person, put, seat } from '@/tests/records';

export const TODAY = '2026-10-31';
export const NOW = Date.parse('2026-10-31T16:00:00Z');
export const EARLIER = '2026-03-10';
export const LATER = '2026-10-10';

/** An id as a page makes it. */
export const once = newId;

/** The office, and a table of two advisors (ann chairs) and a partner since January, that met in March and in October. */
export function tableOf(db: Db): Viewer {
  group(db, 't');
  for (const name of ['ann', 'bob', 'cleo'] as const) person(db, name, 'advisor');
  person(db, 'paul', 'partner');
  put(db, 'people', { id: 'newt', name: 'newt', name_key: 'newt' });
  seat(db, 't', 'ann', 'advisor');
  seat(db, 't', 'bob', 'advisor');
  seat(db, 't', 'paul', 'partner', 2);
  db.sql.prepare("update memberships set role = 'chair' where person_id = 'ann'").run();
  meeting(db, 'earlier', 't', EARLIER);
  meeting(db, 'later', 't', LATER);
  put(db, 'people', { id: 'rosa', name: 'rosa', name_key: 'rosa' });
  return personViewer(db, 'rosa', ['coordinator']);
}

export const expectedAt = (viewer: Viewer, meetingId: string): string[] =>
  placesAt(viewer, meetingId).map(({ personId, side }) => `${personId} (${side})`);

export const stampOf = (viewer: Viewer, seatId: string): string => {
  const standing = seatStanding(viewer, seatId);
  if (standing === null) throw new Error(`no seat ${seatId}`);
  return stampOfSeat(standing);
};

/** Does a command: its value, or the refusal and its field. */
export function attempt(viewer: Viewer, todo: Command, input: unknown): unknown {
  const answer = perform(viewer, todo, input, NOW);
  if (answer.ok) return answer.value;
  if (answer.why === 'refused') return [answer.refusal, answer.field, answer.details].filter(Boolean);
  return answer.why === 'invalid' ? answer.issues.map(({ path, message }) => [path.join('.'), message]) : answer.why;
}
