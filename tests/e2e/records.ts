import path from 'node:path';
import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { openMigrated } from '@/db/migrate';
import { startSession } from '@/domain/access/session-commands';
import { hashOf, newToken } from '@/domain/access/tokens';
import type { Role } from '@/domain/access/words';
import { perform } from '@/domain/command';
import { confirmImport, readImport } from '@/domain/imports/commands';
import type { Cell, Sheet } from '@/domain/imports/sheet';
import { startLog } from '@/domain/logbook/draft-commands';
import { setUp } from '@/domain/settings/commands';
import { giveRole } from '@/domain/settings/role-commands';
import { trusted, visitor } from '@/domain/viewer';
import { noQuietHours } from '../records';
import { administrator } from './house';

/** Opens the database of a house that has not started yet, set up with its first administrator. */
export function preparedHouse(data: string): Db {
  const db = openMigrated(path.join(data, 'heard.db'));
  const team = { nameEn: 'Lakeshore OHT', nameFr: 'ÉSO Lakeshore', timeZone: 'America/Toronto', fiscalYearStart: 4 };
  const { name, email } = administrator;
  const first = {
    adminName: name,
    adminEmail: email,
    adminLanguage: 'en',
    contactName: 'Sam',
    contactPhone: '705-555-0100',
  };
  must(perform(visitor(db), setUp, { ...team, ...first }, Date.now()));
  noQuietHours(db);
  return db;
}

/** Brings records in as a coordinator would, a sheet a table of cells. */
export function bringIn(db: Db, sheets: Record<string, Cell[][]>): void {
  const viewer = trusted(db, 'server');
  const own: Sheet[] = Object.entries(sheets).map(([name, rows]) => ({ file: 'records.xlsx', name, rows }));
  const files = [{ name: 'records.xlsx', sha256: '', bytes: 1, sheets: own }];
  const asOf = new Date().toISOString().slice(0, 10);
  const { id } = must(perform(viewer, readImport, { asOf, mapping: {}, files }, Date.now()));
  must(perform(viewer, confirmImport, { importId: id }, Date.now()));
}

export function addStaff(
  db: Db,
  name: string,
  role: Role,
  groupId?: string,
  email = `${role}@staff.example.ca`,
): string {
  const { personId } = must(perform(trusted(db, 'server'), giveRole, { email, name, role, groupId }, Date.now()));
  return personId;
}

/** A cookie with which a browser is signed in as this person. */
export function sessionCookieOf(db: Db, personId: string): string {
  const token = newToken();
  startSession(db, hashOf(token), personId, Date.now());
  return `heard-session=${token}`;
}

/** What a browser holds that is signed in to a house as this person, and reads it in a language. */
export function cookiesOf(db: Db, url: string, personId: string, language: string) {
  const [name = '', value = ''] = sessionCookieOf(db, personId).split('=');
  return [
    { name, value, url },
    { name: 'heard-language', value: language, url },
  ];
}

/** Begins the record of a meeting that the first group had three days ago. */
export function startDraft(db: Db): string {
  const groupId = db.sql.prepare('select id from groups').pluck().get() as string;
  const on = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
  return must(perform(trusted(db, 'server'), startLog, { groupId, on }, Date.now())).draftId;
}

export const personIdOf = (db: Db, name: string): string =>
  db.sql.prepare('select id from people where name = ?').pluck().get(name) as string;

export const anyId = newId;

function must<Value>(answer: { ok: true; value: Value } | { ok: false }): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}
