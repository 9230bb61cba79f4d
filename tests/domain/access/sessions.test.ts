import { expect, test } from 'vitest';
import { LAPSED_KNOWN_FOR } from '@/domain/access/lifetimes';
import { sessionOf } from '@/domain/access/queries';
import { endSession, startSession, sweepSessions, touchSession } from '@/domain/access/session-commands';
import type { Role } from '@/domain/access/words';
import { visitor } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { addPerson } from './people';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 2, 7, 12);

function signedIn(...roles: Role[]) {
  const db = freshDatabase();
  const personId = addPerson(db, 'someone@example.ca', ...roles);
  startSession(db, 'hash', personId, START);
  return { db, personId, at: (now: number) => sessionOf(visitor(db), 'hash', now) };
}

test.each<[string, Role[], number, boolean]>([
  ['an advisor, 14 days idle', ['advisor'], 14 * DAY - 1, true],
  ['an advisor, longer', ['advisor'], 14 * DAY, false],
  ['the office, 8 hours idle', ['coordinator'], 8 * HOUR - 1, true],
  ['the office, longer', ['coordinator'], 8 * HOUR, false],
  ['an advisor who is a coordinator too', ['advisor', 'coordinator'], 8 * HOUR, false],
  ['a chair', ['chair'], 8 * HOUR, false],
])('%s', (_who, roles, idle, live) => {
  expect(signedIn(...roles).at(START + idle) !== null).toBe(live);
});

test.each<[Role, number, number]>([
  ['advisor', 90 * DAY, 7 * DAY],
  ['finance', 12 * HOUR, HOUR],
])('%s: however much it is used, it ends', (role, absolute, step) => {
  const { db, at } = signedIn(role);
  for (let now = START; now < START + absolute; now += step) touchSession(db, 'hash', now);
  expect(at(START + absolute - 1)).not.toBeNull();
  expect(at(START + absolute)).toBeNull();
});

test('someone given an office role mid-session has the short one from then on', () => {
  const { db, personId, at } = signedIn('advisor');
  expect(at(START + DAY)).not.toBeNull();
  db.sql.prepare("insert into role_grants (id, person_id, role, given_at) values ('x', ?, 'leader', 0)").run(personId);
  expect(at(START + DAY)).toBeNull();
});

test('a disabled person is out at their next request, and so is one whose last role was lifted', () => {
  const { db, at } = signedIn('coordinator');
  db.sql.prepare('update role_grants set lifted_at = 1').run();
  expect(at(START + 1)).toBeNull();
  db.sql.prepare('update role_grants set lifted_at = null').run();
  expect(at(START + 1)).not.toBeNull();
  db.sql.prepare('update people set disabled_at = 1').run();
  expect(at(START + 1)).toBeNull();
});

test('signing out ends the row, and what is over is swept away', () => {
  const { db, personId, at } = signedIn('coordinator');
  startSession(db, 'other', personId, START - LAPSED_KNOWN_FOR - DAY);
  sweepSessions(db, START);
  expect(db.sql.prepare('select token_hash from sessions').pluck().all()).toEqual(['hash']);
  endSession(db, 'hash');
  expect(at(START)).toBeNull();
});
