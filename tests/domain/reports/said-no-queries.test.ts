import { beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '@/db/client';
import { equityOf } from '@/domain/reports/equity-queries';
import { saidNoFacts } from '@/domain/reports/said-no-queries';
import { personViewer, trusted } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { group, person, put, seat } from '../../records';

const period = { from: '2026-01-01', to: '2026-06-30', asOf: '2026-06-30' };
let db: Db;
beforeEach(() => {
  db = freshDatabase();
  for (const id of ['joan', 'wei']) person(db, id, 'advisor');
  person(db, 'ann', 'partner');
  group(db, 'steering');
  seat(db, 'steering', 'joan', 'advisor');
  held('evening', '2026-02-01', { starts_at: Date.parse('2026-02-01T23:30:00Z'), mode: 'in-person' });
});

function held(id: string, onDay: string, more: Record<string, string | number | null> = {}): void {
  put(db, 'meetings', { id, group_id: 'steering', on_day: onDay, ...more });
}
function saidNo(meetingId: string, personId: string, more: Record<string, string | number | null> = {}): void {
  put(db, 'invitations', {
    id: `${meetingId} ${personId}`,
    meeting_id: meetingId,
    person_id: personId,
    reply: 'no',
    ...more,
  });
}
function saidNoAt(onDay: string, state: string): void {
  held('another', onDay, { state });
  saidNo('another', 'wei');
}
const facts = () => saidNoFacts(trusted(db, 'server'), period);
const noOf = (personId: string) => facts().nos.filter((no) => no.personId === personId);

describe('said no', () => {
  test('why, at what time where the team is, how far ahead, how, and what was offered', () => {
    saidNo('evening', 'joan', { reply_reason: 'care-duties', sent_on: '2026-01-30' });
    put(db, 'meeting_offers', { meeting_id: 'evening', offer: 'parking' });
    put(db, 'meeting_offers', { meeting_id: 'evening', offer: 'meal' });
    expect(facts().nos).toEqual([
      {
        ...{ personId: 'joan', reason: 'care-duties', time: 'evening', notice: 2, mode: 'in-person' },
        offered: expect.arrayContaining(['parking', 'meal']),
      },
    ]);
  });

  test('nothing known is nothing said', () => {
    held('bare', '2026-03-01');
    saidNo('bare', 'joan');
    expect(noOf('joan')).toEqual([
      { personId: 'joan', reason: null, time: null, notice: null, mode: null, offered: [] },
    ]);
  });

  test.each<[string, () => void]>([
    ['a partner', () => saidNo('evening', 'ann')],
    ['a yes', () => saidNo('evening', 'wei', { reply: 'yes' })],
    ['no answer', () => saidNo('evening', 'wei', { reply: null })],
    ['an invitation taken back', () => saidNo('evening', 'wei', { withdrawn_at: 1 })],
    ['a meeting to come', () => saidNoAt('2026-07-01', 'scheduled')],
    ['a cancelled one', () => saidNoAt('2026-05-01', 'cancelled')],
    ['one before the period', () => saidNoAt('2025-12-31', 'held')],
  ])('%s does not count', (_, write) => {
    write();
    expect(facts().nos).toEqual([]);
  });

  test('an older meeting than reasons are kept for is not looked at', () => {
    held('old', '2025-06-01');
    held('kept', '2025-06-30');
    for (const id of ['old', 'kept']) saidNo(id, 'joan', { reply_reason: 'topic' });
    const long = saidNoFacts(trusted(db, 'server'), { ...period, from: '2024-01-01' });
    expect(long.nos.map(({ reason }) => reason)).toEqual(['topic']);
  });
});

test('left out on purpose: on which side and why, unless it was lifted', () => {
  const out = (id: string, personId: string, more = {}) =>
    put(db, 'leave_outs', { id, meeting_id: 'evening', person_id: personId, reason: 'no-room', at: 1, ...more });
  out('a', 'joan');
  out('b', 'ann', { reason: 'conflict-of-interest' });
  out('c', 'wei', { lifted_at: 2 });
  expect(facts().leftOut.sort((x, y) => (x.personId < y.personId ? 1 : -1))).toEqual([
    { personId: 'joan', reason: 'no-room', side: 'advisor' },
    { personId: 'ann', reason: 'conflict-of-interest', side: 'partner' },
  ]);
});

test.each([
  ['coordinator', true],
  ['administrator', true],
  ['leader', true],
  ['finance', true],
  ['chair', false],
] as const)('%s sees why, in people: %s', (role, sees) => {
  const report = equityOf(personViewer(db, 'ann', [role], ['steering']), period);
  expect(report?.saidNo !== null).toBe(sees);
});
