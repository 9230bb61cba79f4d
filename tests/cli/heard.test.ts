import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMigrated } from '@/db/migrate';
import { attend, group, invite, meeting, motion, person, put, seat } from '../records';

const folder = mkdtempSync(path.join(tmpdir(), 'heard-cli-'));
const file = path.join(folder, 'records.db');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const heard = (...args: string[]) => {
  const env = { ...process.env, LANG: 'en_CA.UTF-8', LC_ALL: '', LC_MESSAGES: '' };
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['cli/heard.ts', ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
};
const json = (...args: string[]) => JSON.parse(heard(...args, '--db', file, '--json').stdout);

beforeAll(() => {
  const db = openMigrated(file);
  group(db, 'steering');
  group(db, 'council', 'advises');
  person(db, 'joan', 'advisor');
  person(db, 'ann', 'partner');
  seat(db, 'steering', 'joan', 'advisor', 1);
  seat(db, 'steering', 'ann', 'partner', 2);
  meeting(db, 'm1', 'steering', '2026-02-01');
  invite(db, 'm1', 'ann');
  attend(db, 'm1', 'joan', 'asked');
  motion(db, 'm1', 'steering', { joan: ['advisor', 1, 'for'], ann: ['partner', 2, 'for'] });
  meeting(db, 'm2', 'steering', '2026-01-01');
  put(db, 'motions', {
    ...{ id: 'c', meeting_id: 'm2', position: 1, text: 'x', recorded: 'counts', count_for: 1, count_against: 1 },
    ...{ rule_basis: 'cast', rule_share: 500 },
  });
  db.sql.close();
});

describe('the answers, as JSON and nothing else', () => {
  test('history', () => {
    expect(json('history')).toEqual({
      byAdvisor: {
        joan: {
          ...{ invited: 0, byAsking: 1, came: 1, ballots: 1, suggestions: 0 },
          ...{ contributionMinutes: 0, expenseCents: 0, honorariumCents: 0 },
        },
      },
    });
  });

  test('motions: in the order recorded; who decided only where names were', () => {
    const steering = { group: 'The steering table' };
    expect(json('motions')).toEqual([
      { on: '2026-02-01', ...steering, recorded: 'named', result: 'carried', decisiveForAdvisors: false },
      { on: '2026-01-01', ...steering, recorded: 'counts', result: 'defeated' },
    ]);
  });

  test('groups: those that decide, on a day', () => {
    const filled = { seats: 2, advisorSeats: 1, weight: 3, advisorWeight: 1 };
    expect(json('groups', '--as-of', '2026-02-01')).toEqual({ 'The steering table': filled });
    const before = { seats: 0, advisorSeats: 0, weight: 0, advisorWeight: 0 };
    expect(json('groups', '--as-of=2025-12-31')).toEqual({ 'The steering table': before });
  });

  test('report equity, of a period', () => {
    const report = json('report', 'equity', '--from', '2026-01-01', '--to', '2026-06-30', '--as-of', '2026-06-30');
    expect(report).toMatchObject({ from: '2026-01-01', to: '2026-06-30', asOf: '2026-06-30' });
    expect(report.overall.measures['invited-advisors']).toEqual({
      numerator: 0,
      denominator: 2,
      people: 1,
      missing: null,
    });
    expect(report.groups.map((one: { group: string }) => one.group)).toEqual([
      'The council table',
      'The steering table',
    ]);
  });

  test('report equity as CSV', () => {
    const { status, stdout } = heard('report', 'equity', '--csv', '--to', '2026-06-30', '--db', file);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^from,to,as_of,scope,group,measure,/);
    expect(stdout).toContain('2025-07-01,2026-06-30,');
  });
});

test('without --json, columns a person can read', () => {
  const { stdout } = heard('groups', '--as-of', '2026-02-01', '--db', file);
  expect(
    stdout
      .split('\n')
      .slice(0, 2)
      .map((line) => line.trim().split(/ {2,}/)),
  ).toEqual([
    ['Group', 'Seats', 'Advisors’ seats', 'Votes', 'Advisors’ votes'],
    ['The steering table', '2', '1', '3', '1'],
  ]);
});

describe('what cannot be done is said in plain words, with code 2 and nothing on the standard output', () => {
  test.each([
    [['frobnicate'], 'There is no command “frobnicate”.'],
    [['history', '--frob'], 'There is no option --frob here.'],
    [['history', 'extra'], '“extra” is not expected here.'],
    [['groups', '--as-of', '2026-02-30'], '--as-of 2026-02-30: this is not a date.'],
    [['groups', '--as-of'], 'The option --as-of is not written right'],
    [['report', 'power'], 'There is no such report.'],
    [['report', 'equity', '--from', '2026-02-02', '--to', '2026-02-01'], 'The period ends before it starts'],
  ])('heard %j', (args, message) => {
    const { status, stdout, stderr } = heard(...args, '--db', file);
    expect(stderr).toContain(message);
    expect([status, stdout]).toEqual([2, '']);
  });

  test('a database that is not there, and --db with no file', () => {
    expect(heard('history', '--db', path.join(folder, 'none.db'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is no database at'),
    });
    expect(heard('history', '--db').stderr).toContain('Say which file after --db.');
  });
});

test('help is an answer; nothing asked is a mistake', () => {
  expect(heard('help')).toMatchObject({ status: 0, stdout: expect.stringContaining('heard report equity') });
  expect(heard()).toMatchObject({ status: 2, stderr: expect.stringContaining('heard report equity') });
});
