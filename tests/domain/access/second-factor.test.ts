import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { beginSecondFactor, confirmSecondFactor, giveSecondFactor } from '@/domain/access/second-factor-commands';
import { startSession } from '@/domain/access/session-commands';
import { perform } from '@/domain/command';
import { personViewer, visitor } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { addPerson } from './people';

const NOW = Date.UTC(2026, 5, 1, 12, 0, 10);
const STEP = 30_000;
const session = 'a'.repeat(64);

/** A coordinator with an app confirmed at NOW; `code` is what the app shows at an instant. */
function withApp() {
  const db = freshDatabase();
  const personId = addPerson(db, 'cora@example.ca', 'coordinator');
  startSession(db, session, personId, NOW);
  const viewer = personViewer(db, personId, ['coordinator']);
  const begun = perform(viewer, beginSecondFactor, {}, NOW);
  if (!begun.ok) throw new Error('could not begin');
  const app = new TOTP({ secret: Secret.fromBase32(begun.value.secret) });
  const code = (at: number) => app.generate({ timestamp: at });
  const confirmed = perform(viewer, confirmSecondFactor, { code: code(NOW), session }, NOW);
  if (!confirmed.ok) throw new Error('could not confirm');
  const passedAt = () => db.sql.prepare('select second_factor_at from sessions').pluck().get();
  db.sql.prepare('update sessions set second_factor_at = null').run();
  const give = (typed: string, now: number) => perform(viewer, giveSecondFactor, { code: typed, session }, now).ok;
  return { db, personId, viewer, code, recovery: confirmed.value.codes, give, passedAt };
}

test('a code lets this session pass, and no other', () => {
  const { db, personId, code, give, passedAt } = withApp();
  startSession(db, 'b'.repeat(64), personId, NOW);
  expect(give(code(NOW + STEP), NOW + STEP)).toBe(true);
  expect(passedAt()).toBe(NOW + STEP);
  expect(db.sql.prepare('select count(*) from sessions where second_factor_at is null').pluck().get()).toBe(1);
});

test('a code works once, also the one that confirmed the app, and none before it', () => {
  const { code, give } = withApp();
  expect(give(code(NOW), NOW)).toBe(false);
  expect(give(code(NOW - STEP), NOW)).toBe(false);
  expect(give(code(NOW + STEP), NOW + STEP)).toBe(true);
  expect(give(code(NOW + STEP), NOW + STEP)).toBe(false);
});

test.each([
  ['a step late', STEP, true],
  ['two steps late', 2 * STEP, false],
])('%s', (_when, late, passes) => {
  const { code, give } = withApp();
  expect(give(code(NOW + 4 * STEP), NOW + 4 * STEP + late)).toBe(passes);
});

test('a recovery code works once, however it is typed', () => {
  const { recovery, give } = withApp();
  expect(recovery).toHaveLength(8);
  const [first = ''] = recovery;
  expect(give(first.toUpperCase().replaceAll('-', ' '), NOW)).toBe(true);
  expect(give(first, NOW)).toBe(false);
});

test('a wrong code lets nothing pass', () => {
  const { code, give, passedAt } = withApp();
  const right = code(NOW + STEP);
  expect(give(right === '000000' ? '000001' : '000000', NOW + STEP)).toBe(false);
  expect(passedAt()).toBeNull();
});

test('an app that is confirmed is not replaced or shown again, and a visitor has none', () => {
  const { db, viewer } = withApp();
  expect(perform(viewer, beginSecondFactor, {}, NOW)).toMatchObject({ refusal: 'second-factor-there' });
  expect(perform(visitor(db), beginSecondFactor, {}, NOW)).toEqual({ ok: false, why: 'not-found' });
});
