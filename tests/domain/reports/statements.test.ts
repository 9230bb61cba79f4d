import { expect, test } from 'vitest';
import type { Db } from '@/db/client';
import { equityOf } from '@/domain/reports/equity-queries';
import { trusted } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { attend, cost, group, invite, meeting, motion, person, seat } from '../../records';

const LARGE = ['invitations', 'leave_outs', 'presences', 'ballots', 'roll_entries', 'guests'];
const period = { from: '2026-01-01', to: '2026-12-31', asOf: '2026-12-31' };

function fill(db: Db, meetings: number): void {
  db.sql.transaction(() => {
    group(db, 'steering');
    for (const side of ['advisor', 'partner'] as const) {
      for (let i = 0; i < 5; i++) {
        person(db, `${side}${i}`, side);
        seat(db, 'steering', `${side}${i}`, side);
        cost(db, `${side}${i}`, 'steering', '2026-02-01', null);
      }
    }
    for (let m = 0; m < meetings; m++) {
      meeting(db, `m${m}`, 'steering', '2026-02-01');
      motion(db, `m${m}`, 'steering', { advisor0: ['advisor', 1, 'for'], partner0: ['partner', 1, 'against'] });
      for (const id of ['advisor0', 'partner0']) {
        invite(db, `m${m}`, id);
        attend(db, `m${m}`, id);
      }
    }
  })();
}

/** The statements a report prepares, in order. */
function statementsOf(db: Db): string[] {
  const prepared: string[] = [];
  const sql = new Proxy(db.sql, {
    get: (target, name) => {
      if (name !== 'prepare') return Reflect.get(target, name);
      return (text: string) => {
        prepared.push(text);
        return target.prepare(text);
      };
    },
  });
  equityOf(trusted({ ...db, sql }, 'server'), period);
  return prepared;
}

test('the number of statements does not grow with the data', () => {
  const [small, large] = [freshDatabase(), freshDatabase()];
  fill(small, 10);
  fill(large, 1000);
  expect(statementsOf(large)).toEqual(statementsOf(small));
  expect(statementsOf(small).length).toBeLessThanOrEqual(16);
});

function planOf(db: Db, text: string): { detail: string }[] {
  const names = [...text.matchAll(/:(\w+)/g)].map((found) => [found[1], null]);
  const positions = text.split('?').length - 1;
  const explained = db.sql.prepare(`explain query plan ${text}`);
  const rows = positions > 0 ? explained.all(...Array(positions).fill(null)) : explained.all(Object.fromEntries(names));
  return rows as { detail: string }[];
}

test('no statement reads a large table from one end to the other', () => {
  const db = freshDatabase();
  fill(db, 1000);
  db.sql.exec('analyze');
  for (const text of statementsOf(db)) {
    const plan = planOf(db, text);
    for (const { detail } of plan) {
      const scanned = /^SCAN (\w+)(?! USING COVERING INDEX)/.exec(detail)?.[1];
      const bare =
        scanned && LARGE.find((table) => new RegExp(`\\b${table} ${scanned}\\b`).test(`${text} ${scanned} ${scanned}`));
      expect(bare, `${detail}\n${text}`).toBeUndefined();
    }
  }
});
