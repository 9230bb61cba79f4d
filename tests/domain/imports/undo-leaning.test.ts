import { describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { perform } from '@/domain/command';
import { confirmImport, readImport } from '@/domain/imports/commands';
import { undoImport } from '@/domain/imports/undo-commands';
import { trusted } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { yearOfRecords } from '@/tests/e2e/year';
import { put } from '@/tests/records';

const NOW = Date.parse('2026-11-01T12:00:00Z');

function broughtIn(): { db: Db; importId: string } {
  const db = freshDatabase();
  const viewer = trusted(db, 'server');
  const sheets = Object.entries(yearOfRecords('2026-10-31')).map(([name, rows]) => ({ file: 'a.xlsx', name, rows }));
  const files = [{ name: 'a.xlsx', sha256: '', bytes: 1, sheets }];
  const read = perform(viewer, readImport, { asOf: '2026-10-31', mapping: {}, files }, NOW);
  if (!read.ok) throw new Error(JSON.stringify(read));
  perform(viewer, confirmImport, { importId: read.value.id }, NOW);
  return { db, importId: read.value.id };
}

const one = (db: Db, sql: string): string => db.sql.prepare(sql).pluck().get() as string;
const joan = "select id from people where name = 'Joan Hart'";
const step = { id: 'x', on_day: '2026-10-31' };

/** What is kept by hand and leans on an imported row, with the table that the refusal names. */
const byHand: Record<string, (db: Db) => void> = {
  leaves: (db) => put(db, 'leaves', { id: 'x', person_id: one(db, joan), from_day: '2026-10-01' }),
  onboarding_steps: (db) =>
    put(db, 'onboarding_steps', { id: 'x', person_id: one(db, joan), step: 'training', done_on: '2026-10-01' }),
  access_needs: (db) => put(db, 'access_needs', { person_id: one(db, joan), need: 'respite', said_on: '2026-10-01' }),
  role_grants: (db) => put(db, 'role_grants', { id: 'x', person_id: one(db, joan), role: 'leader', given_at: 1 }),
  log_drafts: (db) =>
    put(db, 'log_drafts', {
      ...step,
      group_id: one(db, 'select id from groups'),
      started_at: 1,
    }),
  meeting_editions: (db) =>
    put(db, 'meeting_editions', {
      id: 'x',
      meeting_id: one(db, 'select id from meetings'),
      edition: 1,
      fields: '{}',
      replaced_at: 1,
    }),
  terms_of_reference: (db) =>
    put(db, 'terms_of_reference', {
      id: 'x',
      group_id: one(db, 'select id from groups'),
      from_day: '2026-10-01',
      text: 'To advise',
      recorded_at: 1,
    }),
  suggestion_steps: (db) =>
    put(db, 'suggestion_steps', {
      ...step,
      suggestion_id: one(db, 'select id from suggestions'),
      step: 'acknowledged',
    }),
  claim_steps: (db) =>
    put(db, 'claim_steps', { ...step, claim_id: one(db, 'select id from claims'), step: 'approved', at: 1 }),
  person_joins: (db) => put(db, 'person_joins', { id: 'x', kept_id: one(db, joan), joined_id: 'gone', joined_at: 1 }),
  imports: (db) =>
    put(db, 'imports', {
      id: 'x',
      state: 'read',
      as_of: '2026-10-31',
      read_by: one(db, joan),
      read_at: 1,
      mapping: '{}',
    }),
  // Names the roll by motion and person together.
  ballots: (db) => {
    const roll = db.sql
      .prepare(
        `select motion_id, person_id from roll_entries r where not exists
           (select 1 from ballots b where b.motion_id = r.motion_id and b.person_id = r.person_id)`,
      )
      .get() as { motion_id: string; person_id: string };
    put(db, 'ballots', { id: 'x', ...roll, choice: 'for', channel: 'phone' });
  },
  // Names its subject by kind and id, without a foreign key.
  remarks: (db) => {
    put(db, 'people', { id: 'other', name: 'Other', name_key: 'other' });
    put(db, 'remarks', {
      id: 'x',
      person_id: 'other',
      kind: 'disputed',
      subject_kind: 'presence',
      subject_id: one(db, 'select id from presences'),
      words: 'I was there',
      said_on: '2026-10-31',
      said_at: 1,
    });
  },
};

describe('undoing an import that something kept by hand leans on', () => {
  it.each(Object.keys(byHand))('is refused with a word, and nothing changes: %s', (table) => {
    const { db, importId } = broughtIn();
    byHand[table]?.(db);
    const people = one(db, 'select count(*) from people');
    const answer = perform(trusted(db, 'server'), undoImport, { importId }, NOW);
    expect(answer).toMatchObject({ ok: false, refusal: 'touched-later' });
    expect((answer as { details: { by: string }[] }).details.map(({ by }) => by)).toContain(table);
    expect(one(db, 'select count(*) from people')).toBe(people);
  });

  it('goes through when nothing does', () => {
    const { db, importId } = broughtIn();
    expect(perform(trusted(db, 'server'), undoImport, { importId }, NOW)).toMatchObject({ ok: true });
    expect(db.sql.pragma('foreign_key_check')).toEqual([]);
  });
});
