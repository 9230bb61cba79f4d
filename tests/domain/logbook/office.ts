import type { Db } from '@/db/client';
import { perform } from '@/domain/command';
import { keepLog, startLog } from '@/domain/logbook/draft-commands';
import { logMeeting } from '@/domain/logbook/log-commands';
import { nest } from '@/domain/logbook/nesting';
import { logPage } from '@/domain/logbook/queries';
import type { Written } from '@/domain/logbook/written';
import { personViewer, type Viewer } from '@/domain/viewer';
import { group, put, seat } from '@/tests/records';
import { freshDatabase } from '../../database';

export const NOW = Date.parse('2026-11-10T17:00:00Z');
export const ON = '2026-11-05';

/** Someone by a name with a hat. */
export function named(db: Db, id: string, name: string, hat: 'advisor' | 'partner'): void {
  put(db, 'people', { id, name, name_key: name.toLowerCase() });
  put(db, hat === 'advisor' ? 'advisors' : 'partners', { person_id: id });
}

/**
 * A steering table where Ann and Ben sit as advisors (Ben with no vote), Pat (weight 2) and Hal as partners, Ada is
 * an alternate and Lee is on leave; a council that Cleo chairs; Carol and Omar of the office.
 */
export function office() {
  const db = freshDatabase();
  group(db, 'steering');
  group(db, 'council', 'advises');
  named(db, 'ann', 'Ann Lee', 'advisor');
  named(db, 'ben', 'Ben Okafor', 'advisor');
  named(db, 'lee', 'Lee Moreau', 'advisor');
  named(db, 'ada', 'Ada Brant', 'advisor');
  named(db, 'pat', 'Pat Singh', 'partner');
  named(db, 'hal', 'Hal Roy', 'partner');
  named(db, 'zoe', 'Zoe Park', 'advisor');
  for (const id of ['carol', 'omar', 'cleo']) put(db, 'people', { id, name: id, name_key: id });
  seat(db, 'steering', 'ann', 'advisor');
  seat(db, 'steering', 'ben', 'advisor', 0);
  seat(db, 'steering', 'lee', 'advisor');
  seat(db, 'steering', 'pat', 'partner', 2);
  seat(db, 'steering', 'hal', 'partner');
  put(db, 'seats', { id: 'alt', group_id: 'steering', class: 'alternate', side: 'advisor', weight: 1 });
  put(db, 'memberships', { id: 'alt', seat_id: 'alt', person_id: 'ada', from_day: '2026-01-01' });
  put(db, 'leaves', { id: 'lee', person_id: 'lee', from_day: '2026-10-01' });
  const carol = personViewer(db, 'carol', ['coordinator']);
  const omar = personViewer(db, 'omar', ['coordinator']);
  const cleo = personViewer(db, 'cleo', ['chair'], ['council']);
  return { db, carol, omar, cleo, ...reading(db) };
}

function reading(db: Db) {
  const all = <Row = Record<string, unknown>>(sql: string) => db.sql.prepare(sql).all() as Row[];
  const one = <Value = unknown>(sql: string) => db.sql.prepare(sql).pluck().get() as Value;
  return { all, one };
}

export function begin(viewer: Viewer, input: object = {}): string {
  const answer = perform(viewer, startLog, { groupId: 'steering', on: ON, ...input }, NOW);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value.draftId;
}

export const keep = (viewer: Viewer, draftId: string, version: number, fields: Written, more: object = {}) =>
  perform(viewer, keepLog, { draftId, version, fields, ...more }, NOW);

/** Posts a record as its page would: nested by the names of the fields. */
export const log = (viewer: Viewer, draftId: string, fields: Written, more: object = {}, now = NOW) =>
  perform(viewer, logMeeting, { draftId, version: 0, ...nest({ on: ON, ...fields }), ...more }, now);

/** Logs a record of the steering table from nothing; gives the meeting's id. */
export function logged(
  viewer: Viewer,
  fields: Written,
  input: { on?: string; groupId?: string | undefined } = {},
): string {
  const answer = log(viewer, begin(viewer, input), { on: input.on ?? ON, ...fields });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value.meetingId;
}

export const pageOf = (viewer: Viewer, draftId: string) => {
  const page = logPage(viewer, draftId, '2026-11-10');
  if (page === null) throw new Error('no page');
  return page;
};
