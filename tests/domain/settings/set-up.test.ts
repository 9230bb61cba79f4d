import { expect, test } from 'vitest';
import { rolesOf } from '@/domain/access/queries';
import { perform } from '@/domain/command';
import { setUp } from '@/domain/settings/commands';
import { isSetUp, ohtOf } from '@/domain/settings/queries';
import { visitor } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { addPerson } from '../access/people';

const NOW = Date.UTC(2026, 10, 22, 3);
const input = {
  nameEn: 'Lakeshore Ontario Health Team',
  nameFr: 'Équipe Santé Ontario Lakeshore',
  timeZone: 'America/Thunder_Bay',
  fiscalYearStart: 4,
  adminName: 'Whitfield,  Rosa',
  adminEmail: ' Rosa@Example.ca ',
  adminLanguage: 'fr',
};

test('sets the team up with its first administrator, and says so in the activity without a personal value', () => {
  const db = freshDatabase();
  const answer = perform(visitor(db), setUp, input, NOW);
  if (!answer.ok) throw new Error('refused');
  expect(ohtOf(visitor(db))).toMatchObject({ nameFr: input.nameFr, timeZone: 'America/Thunder_Bay', fictional: 0 });
  const { personId } = answer.value;
  expect(rolesOf(visitor(db), personId).roles).toEqual(['administrator', 'coordinator']);
  expect(db.sql.prepare('select name, email, language from people').all()).toEqual([
    { name: 'Rosa Whitfield', email: 'rosa@example.ca', language: 'fr' },
  ]);
  const [row] = db.sql.prepare('select * from activity').all();
  expect(row).toMatchObject({ command: 'set-up', subject_kind: 'oht', actor_kind: 'visitor' });
  expect(JSON.stringify(row)).not.toMatch(/rosa|lakeshore/i);
});

test('once only', () => {
  const db = freshDatabase();
  perform(visitor(db), setUp, input, NOW);
  expect(perform(visitor(db), setUp, { ...input, adminEmail: 'thief@example.ca' }, NOW)).toEqual({
    ok: false,
    why: 'denied',
  });
  expect(db.sql.prepare('select count(*) from people').pluck().get()).toBe(1);
});

test('a person the records know by that address becomes the administrator, with no second row', () => {
  const db = freshDatabase();
  const known = addPerson(db, 'rosa@example.ca', 'advisor');
  const answer = perform(visitor(db), setUp, input, NOW);
  expect(answer).toEqual({ ok: true, value: { personId: known } });
});

test.each([
  ['a zone no Ontario team keeps', { timeZone: 'Europe/Paris' }],
  ['a month that is none', { fiscalYearStart: 13 }],
  ['no name', { nameEn: '  ' }],
  ['no address', { adminEmail: 'rosa' }],
])('%s is refused and nothing is set up', (_what, change) => {
  const db = freshDatabase();
  expect(perform(visitor(db), setUp, { ...input, ...change }, NOW)).toMatchObject({ why: 'invalid' });
  expect(isSetUp(visitor(db))).toBe(false);
});
