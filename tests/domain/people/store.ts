import { v7 } from 'uuid';
import type { Db } from '@/db/client';
import type { Command } from '@/domain/command';
import { perform } from '@/domain/command';
import { personKept } from '@/domain/people/person-queries';
import { personViewer, trusted, type Viewer } from '@/domain/viewer';
import { put } from '@/tests/records';

export const NOW = Date.parse('2026-11-01T12:00:00Z');
export const TODAY = '2026-11-01';
export const once = (): string => v7();

/** The office's coordinator, who is in the records too. */
export function coordinator(db: Db, id = 'coordinator'): Viewer {
  put(db, 'people', { id, name: 'Tamara Osei', name_key: 'tamara osei', email: 'tamara@example.org' });
  put(db, 'role_grants', { id: `role-${id}`, person_id: id, role: 'coordinator', given_at: 1 });
  return personViewer(db, id, ['coordinator']);
}

export const does = (viewer: Viewer, command: Command, input: unknown, now = NOW) =>
  perform(viewer, command, input, now);

export const kept = (db: Db, id: string) => {
  const person = personKept(trusted(db, 'server'), id);
  if (person === null) throw new Error(`${id} is not in the records`);
  return person;
};

export const activityOf = (db: Db): { command: string; fields: string; subject_id: string }[] =>
  db.sql.prepare('select command, fields, subject_id from activity order by seq').all() as never;

export const count = (db: Db, table: string): number =>
  db.sql.prepare(`select count(*) from ${table}`).pluck().get() as number;
