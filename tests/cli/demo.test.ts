import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { cast, doors, expectedFlags } from '@/cli/demo/cast';
import { makeHouse, NotTheDemo } from '@/cli/demo/house';
import { demoDay, seed } from '@/cli/demo/seed';
import type { Db } from '@/db/client';
import { openMigrated } from '@/db/migrate';
import { cast as castOf } from '@/domain/access/queries';
import { addDays } from '@/domain/calendar';
import { perform } from '@/domain/command';
import { allFlags, findingsOn } from '@/domain/flags/queries';
import { flagRules } from '@/domain/flags/words';
import { latestImports } from '@/domain/imports/queries';
import { setUp } from '@/domain/settings/commands';
import { markFictional } from '@/domain/settings/demo-commands';
import { ohtOf } from '@/domain/settings/queries';
import { giveRole } from '@/domain/settings/role-commands';
import { personViewer, trusted, visitor } from '@/domain/viewer';
import { outcomeOf } from '@/domain/votes/outcome';
import { motionsOf } from '@/domain/votes/queries';
import { recordedMotion } from '@/domain/votes/recorded-motion';
import { freshDatabase } from '../database';

const AUTUMN = Date.parse('2026-10-31T15:00:00Z');
type Contact = { email: string; phone: string | null };
const tables = ['people', 'groups', 'seats', 'meetings', 'invitations', 'presences', 'guests', 'motions', 'ballots'];
const more = ['suggestions', 'suggestion_steps', 'contributions', 'claim_lines', 'honoraria', 'flags', 'activity'];

// A year is played through the import each time: a few seconds where other work goes on beside the tests.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'heard-demo-'));
const file = path.join(folder, 'demo', 'heard.db');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lookAt(db: Db, now: number) {
  const count = (table: string) => db.sql.prepare(`select count(*) from ${table}`).pluck().get() as number;
  return { db, viewer: trusted(db, 'demo'), today: demoDay(now), count };
}
type Demo = ReturnType<typeof lookAt>;

function demoOn(now: number): Demo {
  const db = freshDatabase();
  seed(db, now);
  return lookAt(db, now);
}

/** By rule, the names of whom it finds something about on the demo's day. */
function found({ db, viewer, today }: Demo) {
  const names = new Map(
    db.sql.prepare<[], [string, string]>('select id, name from people union select id, name from groups').raw().all(),
  );
  const findings = findingsOn(viewer, today);
  const of = (rule: string) =>
    findings
      .filter((one) => one.rule === rule)
      .map(({ personId, groupId }) => names.get(personId ?? groupId ?? ''))
      .sort();
  return Object.fromEntries(flagRules.map((rule) => [rule, of(rule)]));
}
const expected = Object.fromEntries(Object.entries(expectedFlags).map(([rule, names]) => [rule, [...names].sort()]));

describe('the year of the demo', () => {
  let demo: Demo;
  beforeAll(() => {
    expect(makeHouse(file, AUTUMN)).toEqual({ day: '2026-10-31', made: true });
    demo = lookAt(openMigrated(file), AUTUMN);
  });
  afterAll(() => void demo.db.sql.close());

  test('each rule finds whom the story says, and nobody by accident', () => {
    expect(found(demo)).toEqual(expected);
  });

  // New Year moves meetings; Sunday and Monday are the ends of its week.
  test.each(['2026-01-04', '2027-07-05'])('the same on %s', (day) => {
    expect(found(demoOn(Date.parse(`${day}T15:00:00Z`)))).toEqual(expected);
  });

  test('is one and the same when made twice for a day', () => {
    const again = demoOn(AUTUMN);
    for (const table of [...tables, ...more]) expect([table, again.count(table)]).toEqual([table, demo.count(table)]);
  });

  test('is as large as a real one, and nothing of it was refused or doubtful', () => {
    const { counts, refused, warnings, duplicates } = latestImports(demo.viewer, 1)[0]?.result ?? {};
    expect({ refused, warnings, duplicates }).toEqual({ refused: [], warnings: [], duplicates: [] });
    expect(counts).toMatchObject({ advisors: 30, partners: 28, groups: 7, motions: 22, suggestions: 45 });
    const lines = (counts?.expenseLines ?? 0) + (counts?.honorariumLines ?? 0);
    expect(lines).toBeGreaterThanOrEqual(230);
    expect(lines).toBeLessThanOrEqual(290);
  });

  test('ends last week, and a few meetings are to come', () => {
    const day = (which: string, state: string) =>
      demo.db.sql.prepare(`select ${which}(on_day) from meetings where state = ?`).pluck().get(state) as string;
    expect(day('max', 'held') >= addDays(demo.today, -14)).toBe(true);
    expect(day('max', 'held') < demo.today).toBe(true);
    expect(day('min', 'held') >= addDays(demo.today, -366)).toBe(true);
    expect(day('min', 'scheduled') > demo.today).toBe(true);
  });

  test('advisors were decisive sometimes, not always', () => {
    const outcomes = motionsOf(demo.viewer, '0000-01-01', '9999-12-31').map((row) => outcomeOf(recordedMotion(row)));
    expect(outcomes.filter(({ decisiveForAdvisors }) => decisiveForAdvisors)).toHaveLength(4);
    expect(outcomes.filter(({ result }) => result === 'defeated').length).toBeGreaterThanOrEqual(2);
  });

  test('one flag is being handled, one was dismissed with a reason, and some the data resolved', () => {
    const flags = allFlags(demo.viewer, demo.today);
    const named = (state: string) => flags.filter((flag) => flag.state === state).map(({ rule, name }) => [rule, name]);
    expect(named('being-handled')).toEqual([['had-to-ask', cast.hadToAsk]]);
    expect(named('dismissed')).toEqual([['late-notice', cast.toldLate]]);
    expect(named('resolved').length).toBeGreaterThan(0);
    expect(flags.find(({ state }) => state === 'dismissed')?.steps.at(-1)?.byName).toBe(cast.coordinator);
  });

  test('went through the commands: two confirmed imports, and a row of activity for all that was done', () => {
    const { db, count } = demo;
    expect(db.sql.prepare('select state from imports').pluck().all()).toEqual(['confirmed', 'confirmed']);
    const done = db.sql.prepare('select command, count(*) from activity group by command').raw().all();
    expect(Object.fromEntries(done as [string, number][])).toEqual({
      'set-up': 1,
      'acronyms.import': 1,
      'demo.mark-fictional': 1,
      'demo.note-answers': 1,
      'imports.read': 2,
      'imports.confirm': 2,
      'flags.take-up': 1,
      'flags.dismiss': 1,
      'flags.note-findings': 1,
      'roles.give': doors.length,
      'meetings.add-paper': 1,
      'meetings.add-story': 1,
      'meetings.plan': 1,
      'meetings.set-agenda': 2,
      'requests.ask': 2,
    });
    expect(count('outbox')).toBe(0);
  });

  test('everyone of the cast can be looked as, and no address is a real one', () => {
    const names = castOf(demo.db).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set([cast.administrator, ...doors.map(({ member }) => cast[member])]));
    const people = demo.db.sql.prepare<[], Contact>('select email, phone from people').all();
    for (const { email, phone } of people) {
      expect(email).toMatch(/@example\.org$/);
      expect(phone ?? '705-555-0100').toMatch(/^(705|519)-555-01\d\d$/);
    }
  });

  test('is kept for its day, and made anew the next', () => {
    expect(makeHouse(file, AUTUMN + 3_600_000)).toEqual({ day: '2026-10-31', made: false });
    const copy = path.join(folder, 'copy.db');
    demo.db.sql.prepare('vacuum into ?').run(copy);
    expect(makeHouse(copy, AUTUMN + 86_400_000)).toEqual({ day: '2026-11-01', made: true });
    expect(existsSync(`${copy}.new`)).toBe(false);
  });

  test('never takes the place of records that are not the demo’s', () => {
    const real = path.join(folder, 'real.db');
    openMigrated(real).sql.close();
    expect(() => makeHouse(real, AUTUMN)).toThrow(NotTheDemo);
    expect(existsSync(real)).toBe(true);
  });
});

const team = {
  nameEn: 'A real team',
  nameFr: 'Une vraie équipe',
  timeZone: 'America/Toronto',
  fiscalYearStart: 4,
  adminName: 'Ann Lee',
  adminEmail: 'ann@example.org',
  adminLanguage: 'en',
};

describe('saying that a house is invented', () => {
  test('is for the demo alone, in an empty house that is set up', () => {
    const db = freshDatabase();
    const demo = trusted(db, 'demo');
    expect(perform(demo, markFictional, {}, AUTUMN)).toMatchObject({ refusal: 'not-an-empty-house' });
    expect(perform(visitor(db), setUp, team, AUTUMN).ok).toBe(true);
    for (const viewer of [personViewer(db, 'x', ['administrator']), trusted(db, 'server'), trusted(db, 'command-line')])
      expect(perform(viewer, markFictional, {}, AUTUMN)).toMatchObject({ why: 'denied' });
    db.sql.exec(`insert into meetings (id, on_day) values ('m', '2026-10-01')`);
    expect(perform(demo, markFictional, {}, AUTUMN)).toMatchObject({ refusal: 'not-an-empty-house' });
    expect(ohtOf(demo).fictional).toBe(0);
    db.sql.exec('delete from meetings');
    expect(perform(demo, markFictional, {}, AUTUMN).ok).toBe(true);
    expect(ohtOf(demo).fictional).toBe(1);
  });
});

describe('giving a role', () => {
  const give = { email: 'Bo@Example.org', name: 'Bo Ray', role: 'finance' };

  test('is for administrators; someone new comes into the records, someone known stays one person', () => {
    const db = freshDatabase();
    const admin = personViewer(db, 'x', ['administrator']);
    expect(perform(personViewer(db, 'x', ['coordinator']), giveRole, give, AUTUMN)).toMatchObject({ why: 'denied' });
    db.sql.exec(`insert into people (id, name, name_key) values ('x', 'Ann Lee', 'ann lee')`);
    expect(perform(admin, giveRole, { ...give, name: undefined }, AUTUMN)).toMatchObject({ refusal: 'name-needed' });
    expect(perform(admin, giveRole, give, AUTUMN).ok).toBe(true);
    expect(perform(admin, giveRole, give, AUTUMN)).toMatchObject({ refusal: 'has-the-role' });
    expect(perform(admin, giveRole, { ...give, role: 'leader' }, AUTUMN).ok).toBe(true);
    expect(castOf(db)).toEqual([{ personId: expect.any(String), name: 'Bo Ray', roles: ['finance', 'leader'] }]);
  });

  test.each([
    ['chair', undefined, 'chair-of-which-group'],
    ['chair', 'nowhere', 'unknown-group'],
    ['finance', 'nowhere', 'chair-of-which-group'],
  ])('%s of group %s is refused: %s', (role, groupId, refusal) => {
    const db = freshDatabase();
    expect(perform(trusted(db, 'demo'), giveRole, { ...give, role, groupId }, AUTUMN)).toMatchObject({ refusal });
  });
});
