import { expect, test } from 'vitest';
import { historiesOf } from '@/domain/advisors/history-queries';
import { personViewer, trusted } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { attend, cost, group, invite, meeting, motion, person, put, seat, suggestion } from '../../records';

function records() {
  const db = freshDatabase();
  group(db, 'steering');
  for (const id of ['joan', 'wei']) person(db, id, 'advisor');
  person(db, 'ann', 'partner');
  seat(db, 'steering', 'joan', 'advisor');
  for (const [i, day] of ['2026-01-10', '2026-02-10', '2026-03-10'].entries()) {
    meeting(db, `m${i}`, 'steering', day);
    invite(db, `m${i}`, 'joan');
    invite(db, `m${i}`, 'ann');
  }
  db.sql.exec("update invitations set withdrawn_at = 1 where id = 'i-m2-joan'");
  attend(db, 'm0', 'joan', 'invited', 'part');
  attend(db, 'm1', 'joan', 'invited', 'absent-without-word');
  attend(db, 'm2', 'joan', 'asked', 'phone');
  motion(db, 'm0', 'steering', { joan: ['advisor', 1, 'recused'] });
  suggestion(db, 's1', 'joan', '2026-01-10', {});
  suggestion(db, 's2', 'joan', '2026-01-11', {});
  for (const [id, minutes] of [
    ['c1', 90],
    ['c2', null],
  ] as const) {
    put(db, 'contributions', { id, person_id: 'joan', on_day: '2026-01-10', kind: 'review', what: 'read it', minutes });
  }
  cost(db, 'joan', 'steering', '2026-01-10', null);
  cost(db, 'joan', 'steering', '2026-01-11', null);
  db.sql.exec("update claim_lines set allowed_cents = 700 where on_day = '2026-01-11'");
  for (const [id, state] of [
    ['h1', 'accepted'],
    ['h2', 'declined'],
  ] as const) {
    put(db, 'honoraria', { id, person_id: 'joan', on_day: '2026-01-10', cents: 2500, state });
  }
  return db;
}

const joan = {
  ...{ personId: 'joan', name: 'joan', invited: 2, byAsking: 1, came: 2, ballots: 1, suggestions: 2 },
  ...{ contributionMinutes: 90, expenseCents: 1700, honorariumCents: 2500 },
};
const wei = {
  ...{ personId: 'wei', name: 'wei', invited: 0, byAsking: 0, came: 0, ballots: 0, suggestions: 0 },
  ...{ contributionMinutes: 0, expenseCents: 0, honorariumCents: 0 },
};

test('each table is added up by itself: rows do not multiply; who did nothing is there with noughts', () => {
  expect(historiesOf(trusted(records(), 'server'))).toEqual([joan, wei]);
});

test('an advisor sees their own, a coordinator everyone’s, a partner and a leader nobody’s', () => {
  const db = records();
  expect(historiesOf(personViewer(db, 'wei', ['advisor']))).toEqual([wei]);
  expect(historiesOf(personViewer(db, 'ann', ['coordinator']))).toHaveLength(2);
  expect(historiesOf(personViewer(db, 'ann', ['leader']))).toEqual([]);
});
