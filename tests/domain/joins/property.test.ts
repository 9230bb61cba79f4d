import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { referencesOf } from '@/db/rows';
import { personColumns } from '@/domain/joins/reach-queries';
import { accessNeeds, onboardingSteps } from '@/domain/people/words';
import { trusted } from '@/domain/viewer';
import { put } from '@/tests/records';
import { contentOf, join, takeApart, yearHouse } from './house';

const everyone = (db: Db): string[] => db.sql.prepare('select id from people order by name').pluck().all() as string[];
const some = (db: Db, table: string): string[] =>
  db.sql.prepare(`select id from ${table} order by rowid`).pluck().all() as string[];

type Extra = { who: number; at: number; kind: number };

/** Rows of every kind that an import does not make, on people and meetings taken by number. */
const extras: ((db: Db, id: string, person: string, at: number) => void)[] = [
  (db, id, person_id, at) =>
    put(db, 'onboarding_steps', {
      id,
      person_id,
      step: onboardingSteps[at % 5] ?? 'training',
      done_on: `2026-0${(at % 3) + 1}-01`,
    }),
  (db, _, person_id, at) =>
    db.sql
      .prepare('insert or ignore into access_needs values (?, ?, ?)')
      .run(person_id, accessNeeds[at % 7], '2026-01-01'),
  (db, id, person_id, at) =>
    put(db, 'leaves', { id, person_id, from_day: `2026-0${(at % 3) + 1}-01`, to_day: '2026-04-01' }),
  (db, id, person_id) => put(db, 'other_names', { id, person_id, name: 'Jo', name_key: 'jo' }),
  (db, id, person_id, at) =>
    put(db, 'role_grants', { id, person_id, role: at % 2 ? 'leader' : 'finance', given_at: at }),
  (db, id, person_id, at) =>
    put(db, 'remarks', {
      ...{ id, person_id, kind: 'disputed', words: 'No', said_on: '2026-01-01', said_at: 1, subject_kind: 'presence' },
      subject_id: some(db, 'presences')[at % 40] ?? '',
    }),
  (db, id, person_id, at) =>
    put(db, 'accommodations', {
      ...{ id, need: 'captions', asked_on: '2026-01-01' },
      invitation_id:
        (db.sql.prepare('select id from invitations where person_id = ?').pluck().all(person_id) as string[])[at % 3] ??
        some(db, 'invitations')[0] ??
        '',
    }),
  (db, id, person_id) => {
    const held = db.sql.prepare('select 1 from self_identifications where person_id = ?').get(person_id);
    if (held) return;
    put(db, 'self_identifications', { id, person_id, consent_version: '1', consented_on: '2026-01-01' });
    put(db, 'identity_answers', { id, self_identification_id: id, question: 'gender', kind: 'prefer-not' });
  },
  (db, id, person_id, at) =>
    put(db, 'guests', { id, meeting_id: some(db, 'meetings')[at % 10] ?? '', brought_by: person_id }),
  (db, _, person_id) =>
    db.sql.prepare('insert or ignore into second_factors (person_id, secret) values (?, ?)').run(person_id, 's'),
  (db, id, person_id) =>
    put(db, 'outbox', {
      ...{ id, person_id, kind: 'told', language: 'en', subject: 's', body: 'b', state: 'waiting', not_before: 1 },
    }),
  (db, _, person_id, at) =>
    db.sql
      .prepare('update advisors set recruited_by = ? where person_id <> ? and rowid % 2 = ?')
      .run(person_id, person_id, at % 2),
];

describe('joining two records and taking them apart', () => {
  it('gives the house back row by row, whoever the two are', () => {
    fc.assert(
      fc.property(
        fc.nat(7),
        fc.nat(7),
        fc.array(fc.record({ who: fc.nat(7), at: fc.nat(50), kind: fc.nat(extras.length - 1) }), { maxLength: 30 }),
        (one, other, more: Extra[]) => {
          fc.pre(one !== other);
          const db = yearHouse();
          const viewer = trusted(db, 'server');
          const people = everyone(db);
          const [kept = '', joined = ''] = [people[one], people[other]];
          more.forEach(({ who, at, kind }, i) => {
            try {
              extras[kind]?.(db, `x${i}`, people[who] ?? '', at);
            } catch (error) {
              if (!/UNIQUE/.test(String(error))) throw error;
            }
          });
          const before = contentOf(db);
          const done = join(viewer, kept, joined);
          if (!done.ok) throw new Error(JSON.stringify(done));
          expect(db.sql.pragma('foreign_key_check')).toEqual([]);
          for (const [table, columns] of personColumns(db)) {
            for (const column of columns) {
              expect(
                db.sql.prepare(`select count(*) from "${table}" where "${column}" = ?`).pluck().get(joined),
                table,
              ).toBe(0);
            }
          }
          const apart = takeApart(viewer, done.value.id);
          if (!apart.ok) throw new Error(JSON.stringify(apart));
          const after = contentOf(db);
          for (const [table, rows] of before) {
            // The rules note what they find both times: the history of flags is only added to.
            const lasting =
              table === 'flags' || table === 'flag_steps'
                ? after.get(table)?.filter((row) => rows.includes(row))
                : after.get(table);
            expect(lasting, table).toEqual(rows);
          }
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);

  it('reaches every column that names a person, and what hangs on it', () => {
    const db = yearHouse();
    const columns = personColumns(db);
    const direct = referencesOf(db).filter(({ to }) => to === 'people');
    for (const {
      from,
      columns: [column],
    } of direct)
      expect(columns.get(from), from).toContain(column);
    expect(columns.get('ballots')).toContain('person_id');
    expect(columns.get('ballots')).not.toContain('motion_id');
    expect(columns.get('advisor_kinds')).toEqual(['person_id']);
  });
});
