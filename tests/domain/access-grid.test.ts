import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { roles } from '@/domain/access/words';
import { type Answer, perform } from '@/domain/command';
import { readImport } from '@/domain/imports/commands';
import { commands } from '@/domain/registry';
import { personViewer, trusted, type Viewer, visitor } from '@/domain/viewer';
import { freshDatabase } from '../database';
import { addPerson } from './access/people';
import { grid as acronyms } from './acronyms/grid';
import { grid as ownDetails } from './advisors/own-grid';
import { grid as attendance } from './attendance/grid';
import { grid as calendars } from './calendars/grid';
import { type Caller, callers, EVERYONE, type Grid, OFFICE_WORK, TRUSTED } from './callers';
import { grid as claims } from './claims/grid';
import { grid as contributions } from './contributions/grid';
import { grid as groups } from './groups/grid';
import { grid as answers } from './invitations/answer-grid';
import { grid as invitations } from './invitations/grid';
import { grid as reminders } from './invitations/reminder-grid';
import { grid as joins } from './joins/grid';
import { grid as logbook } from './logbook/grid';
import { grid as network } from './network/grid';
import { grid as notifications } from './notifications/grid';
import { grid as people } from './people/grid';
import { grid as planning } from './planning/grid';
import { grid as remarks } from './remarks/grid';
import { grid as requests } from './requests/grid';
import { grid as seats } from './seats/grid';
import { grid as settings } from './settings/grid';
import { grid as suggestions } from './suggestions/grid';
import { grid as today } from './today/grid';
import { grid as wordings } from './wordings/grid';

const NOW = Date.parse('2026-11-01T12:00:00Z');
const TOKEN = 'a-token-of-some-browser-0123456789';

const sheet = {
  file: 'a.csv',
  name: '',
  rows: [
    ['Name', 'Advisor type', 'Email'],
    ['Ann Lee', 'Patient', 'ann@example.org'],
  ],
};
const files = { asOf: '2026-10-31', mapping: {}, files: [{ name: 'a.csv', sha256: '', bytes: 1, sheets: [sheet] }] };
const flagOf = (rule: string) => (db: Db) => ({ id: `${rule}.${somebody(db)}`, reason: 'Settled by phone' });

/** Who may do what: a command that is not in this table fails the test, and so does a caller who is let in beside it. */
const grid: Grid = {
  'ask-to-sign-in': { may: EVERYONE, input: () => ({ email: 'nobody@example.org', browser: TOKEN }) },
  'sign-in-by-code': { may: EVERYONE, input: () => ({ code: '123456', browser: TOKEN }) },
  'sign-in-by-link': { may: EVERYONE, input: () => ({ link: TOKEN }) },
  // One's own authenticator app: any person's, for themselves; nobody without a person has one.
  'begin-second-factor': { may: roles, input: () => ({}) },
  'confirm-second-factor': { may: roles, input: () => ({ code: '123456', session: 'a'.repeat(64) }) },
  'give-second-factor': { may: roles, input: () => ({ code: '123456', session: 'a'.repeat(64) }) },
  // Reached by whoever comes first; once set up, by nobody (settings' own tests).
  'set-up': { may: EVERYONE, input: () => setUp },
  'demo.mark-fictional': { may: ['demo'], input: () => ({}) },
  'demo.note-answers': { may: ['demo'], input: () => ({ reasons: [], needs: [], offered: [] }) },
  'roles.give': {
    may: ['administrator', ...TRUSTED],
    input: () => ({ email: 'new@example.org', name: 'New Person', role: 'leader' }),
  },
  'flags.take-up': { may: OFFICE_WORK, input: flagOf('left-out') },
  'flags.dismiss': { may: OFFICE_WORK, input: flagOf('left-out') },
  'flags.reopen': { may: OFFICE_WORK, input: flagOf('left-out') },
  'flags.note-findings': { may: OFFICE_WORK, input: () => ({}) },
  ...attendance,
  ...calendars,
  ...claims,
  ...contributions,
  ...groups,
  ...logbook,
  ...joins,
  ...network,
  ...notifications,
  ...ownDetails,
  ...people,
  ...planning,
  ...remarks,
  ...requests,
  'imports.read': { may: OFFICE_WORK, input: () => files },
  'imports.correct': { may: OFFICE_WORK, input: (db) => ({ importId: readOne(db), mapping: {} }) },
  'imports.confirm': { may: OFFICE_WORK, input: (db) => ({ importId: readOne(db) }) },
  'imports.give-up': { may: OFFICE_WORK, input: (db) => ({ importId: readOne(db) }) },
  'imports.undo': { may: OFFICE_WORK, input: (db) => ({ importId: readOne(db) }) },
  ...seats,
  ...settings,
  ...acronyms,
  ...answers,
  ...invitations,
  ...suggestions,
  ...reminders,
  ...today,
  ...wordings,
};

const setUp = {
  nameEn: 'Lakeshore OHT',
  nameFr: 'ÉSO Lakeshore',
  timeZone: 'America/Toronto',
  fiscalYearStart: 4,
  adminName: 'Rosa Whitfield',
  adminEmail: 'rosa@example.org',
  adminLanguage: 'en',
};

const somebody = (db: Db): string => addPerson(db, 'somebody@example.org', 'advisor');

function readOne(db: Db): string {
  const read = perform(trusted(db, 'server'), readImport, files, NOW);
  return read.ok ? read.value.id : '';
}

function viewerFor(db: Db, caller: Caller): Viewer {
  if (caller === 'visitor') return visitor(db);
  if (caller === 'command-line' || caller === 'server' || caller === 'demo') return trusted(db, caller);
  return personViewer(db, addPerson(db, `${caller}@example.org`, caller), [caller]);
}

/** All that the database holds, as one hash. */
function contentHash(db: Db): string {
  const tables = db.sql
    .prepare("select name from sqlite_master where type = 'table' order by name")
    .pluck()
    .all() as string[];
  const content = tables.map((table) => [table, db.sql.prepare(`select * from "${table}"`).all()]);
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

const wasLetIn = (answer: Answer<unknown>): boolean => answer.ok || answer.why === 'refused';

describe('who may do what', () => {
  it('says it of every command in the registry, and of no other', () => {
    expect(commands.map(({ name }) => name).sort()).toEqual(Object.keys(grid).sort());
  });

  describe.each(commands.map((command) => [command.name, command] as const))('%s', (name, command) => {
    it.each(callers)('%s', (caller) => {
      const line = grid[name];
      if (!line) throw new Error(`${name} is not in the grid`);
      const db = freshDatabase();
      const input = line.input(db);
      const viewer = viewerFor(db, caller);
      const before = contentHash(db);
      const answer = perform(viewer, command, input, NOW);
      if (answer.ok === false && answer.why === 'invalid') throw new Error(`the grid's input for ${name} is not valid`);
      expect(wasLetIn(answer)).toBe(line.may.includes(caller));
      if (!answer.ok) expect(contentHash(db)).toBe(before);
    });
  });
});
