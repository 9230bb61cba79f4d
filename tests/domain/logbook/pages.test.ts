import { drizzle } from 'drizzle-orm/better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { Db } from '@/db/client';
import { editionsOf } from '@/domain/logbook/edition-queries';
import { groupsToLog, logPage, openDrafts } from '@/domain/logbook/queries';
import { personViewer, trusted } from '@/domain/viewer';
import { attend, group, invite, meeting, motion, person, put, seat } from '@/tests/records';
import { freshDatabase } from '../../database';
import { begin, keep, logged, NOW, ON, office } from './office';

const TODAY = '2026-11-10';

describe('the groups whose meetings one may log', () => {
  test('with the last meeting, and the one planned last that nobody logged', () => {
    const { db, carol } = office();
    const meetingId = logged(carol, {});
    for (const [id, on] of Object.entries({ old: '2026-11-01', due: '2026-11-08', ahead: '2026-11-20' })) {
      put(db, 'meetings', { id, group_id: 'steering', on_day: on, state: 'scheduled' });
    }
    group(db, 'closed');
    db.sql.exec(`update groups set closed_on = '2026-06-30' where id = 'closed'`);
    const draftId = begin(carol, { meetingId: 'due' });
    expect(groupsToLog(carol, TODAY)).toEqual([
      {
        ...{ id: 'council', name: 'The council table', last: null, draftId: null },
        suggested: { on: TODAY, meetingId: null },
      },
      {
        ...{ id: 'steering', name: 'The steering table', draftId },
        ...{ last: { meetingId, on: ON }, suggested: { on: '2026-11-08', meetingId: 'due' } },
      },
    ]);
  });

  test('all for the office, their own for a chair, none for anyone else', () => {
    const { db, carol, cleo } = office();
    const ids = (viewer: typeof carol) => groupsToLog(viewer, TODAY).map(({ id }) => id);
    expect(ids(carol)).toEqual(['council', 'steering']);
    expect(ids(cleo)).toEqual(['council']);
    for (const role of ['leader', 'finance', 'advisor', 'identity-recorder'] as const) {
      expect(ids(personViewer(db, 'zoe', [role], ['council']))).toEqual([]);
    }
  });
});

test('the drafts that are open: the one written in last first, with who wrote', () => {
  const { carol, omar } = office();
  const [first, second] = [begin(carol), begin(carol, { groupId: 'council' })];
  keep(omar, first, 0, { title: 'Budget' });
  logged(carol, {}, { on: '2026-11-02' });
  expect(openDrafts(carol, TODAY)).toMatchObject(
    [
      { id: first, group: 'The steering table', on: ON, startedBy: 'carol', savedBy: { name: 'omar', at: NOW } },
      { id: second, group: 'The council table', savedBy: null, correcting: false, meetingId: null },
    ].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
});

/** A group with so many people, meetings, motions and entries, and a draft that corrects the last of them. */
function fill(db: Db, many: number): string {
  db.sql.transaction(() => {
    group(db, 'steering');
    for (let i = 0; i < many; i++) {
      person(db, `p${i}`, i % 2 ? 'advisor' : 'partner');
      seat(db, 'steering', `p${i}`, i % 2 ? 'advisor' : 'partner');
    }
    for (let m = 0; m < many; m++) {
      meeting(db, `m${m}`, 'steering', m % 2 ? '2026-02-01' : '2026-03-01');
      for (let i = 0; i < Math.min(many, 30); i++) {
        invite(db, `m${m}`, `p${i}`);
        attend(db, `m${m}`, `p${i}`);
      }
      motion(db, `m${m}`, 'steering', { p0: ['partner', 1, 'for'], p1: ['advisor', 1, 'against'] });
    }
    put(db, 'log_drafts', {
      id: 'd',
      group_id: 'steering',
      on_day: '2026-03-01',
      meeting_id: 'm0',
      edition: 1,
      started_at: 0,
    });
    for (let d = 0; d < many; d++) {
      put(db, 'log_drafts', {
        id: `d${d}`,
        group_id: 'steering',
        on_day: '2026-02-01',
        state: 'logged',
        started_at: 0,
      });
    }
    for (let v = 1; v <= many; v++)
      put(db, 'log_entries', { draft_id: 'd', field: 'title', version: v, value: `${v}`, at: v });
    for (let e = 1; e <= many; e++) {
      put(db, 'meeting_editions', {
        id: `e${e}`,
        meeting_id: 'm0',
        edition: e,
        fields: '{"title":"x"}',
        replaced_at: e,
      });
    }
  })();
  return 'd';
}

/** The statements that are run for the pages of logging, in order. */
function statementsFor(db: Db, draftId: string): string[] {
  const run: string[] = [];
  const note = (text: string) => {
    run.push(text);
    return db.sql.prepare(text);
  };
  const sql = new Proxy(db.sql, { get: (target, name) => (name === 'prepare' ? note : Reflect.get(target, name)) });
  const viewer = trusted({ ...db, sql, orm: drizzle(sql), prepared: note }, 'server');
  expect(logPage(viewer, draftId, TODAY)?.lastWritten).not.toBeNull();
  openDrafts(viewer, TODAY);
  groupsToLog(viewer, TODAY);
  expect(editionsOf(viewer, 'm0', TODAY).editions.length).toBeGreaterThan(0);
  return run;
}

const LARGE = ['invitations', 'presences', 'ballots', 'roll_entries', 'guests', 'motions', 'meetings'];
const KEPT = ['log_drafts', 'log_entries', 'meeting_editions'];

function planOf(db: Db, text: string): { detail: string }[] {
  const names = [...text.matchAll(/:(\w+)/g)].map((found) => [found[1], null]);
  const positions = text.split('?').length - 1;
  const explained = db.sql.prepare(`explain query plan ${text}`);
  const rows = positions > 0 ? explained.all(...Array(positions).fill(null)) : explained.all(Object.fromEntries(names));
  return rows as { detail: string }[];
}

test('the number of statements does not grow with the data, and none reads a large table from end to end', () => {
  const [small, large] = [freshDatabase(), freshDatabase()];
  const [before, after] = [statementsFor(small, fill(small, 3)), statementsFor(large, fill(large, 200))];
  expect(after).toEqual(before);
  expect(before.length).toBeLessThanOrEqual(45);
  large.sql.exec('analyze');
  const scanned = after.flatMap((text) =>
    planOf(large, text)
      .map(({ detail }) => /^SCAN (\w+)(?! USING (?:COVERING )?INDEX)/.exec(detail)?.[1])
      .flatMap((alias) =>
        [...LARGE, ...KEPT].filter((table) => alias && new RegExp(`\\b${table} ${alias}\\b`).test(text)),
      ),
  );
  expect(scanned).toEqual([]);
});
