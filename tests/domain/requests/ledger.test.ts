import { describe, expect, it } from 'vitest';
import { ledgerLines } from '@/domain/requests/ledger';
import { ledgerOf } from '@/domain/requests/ledger-queries';
import { personViewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { group, person, put, seat } from '@/tests/records';

describe('a line of the ledger', () => {
  const row = (answer: 'yes' | 'yes-with-seat' | 'no' | null, days: number | null) => ({
    id: 'g',
    name: 'G',
    answer,
    days,
  });

  it('counts what was said, and how long it took in the middle', () => {
    const rows = [row('yes', 1), row('yes-with-seat', 2), row('no', 9), row('no', 30), row(null, null)];
    expect(ledgerLines(rows)).toEqual([
      { id: 'g', name: 'G', asked: 5, yes: 1, withSeat: 1, no: 2, waiting: 1, days: 5.5 },
    ]);
  });

  it('has no middle where nobody had a word', () => {
    expect(ledgerLines([row(null, null)])[0]?.days).toBeNull();
    expect(ledgerLines([])).toEqual([]);
  });
});

describe('the ledger', () => {
  it('is by group, and by who led it on the day of the meeting', () => {
    const db = freshDatabase();
    for (const id of ['ana', 'ben']) person(db, id, 'advisor');
    for (const id of ['old', 'new']) person(db, id, 'partner');
    group(db, 'council');
    for (const [id, from, to] of [
      ['old', '2026-01-01', '2026-05-31'],
      ['new', '2026-06-01', null],
    ] as const) {
      seat(db, 'council', id, 'partner');
      db.sql
        .prepare("update memberships set role = 'chair', from_day = ?, to_day = ? where person_id = ?")
        .run(from, to, id);
    }
    const DAY = 86_400_000;
    const ask = (id: string, who: string, groupId: string | null, on: string, more: object = {}) => {
      put(db, 'meetings', { id, group_id: groupId, on_day: on, state: 'scheduled' });
      put(db, 'requests_to_come', { id, meeting_id: id, person_id: who, asked_at: 0, ...more });
    };
    ask('may', 'ana', 'council', '2026-05-04', { answer: 'no', reason: 'no-room', answered_at: 4 * DAY });
    ask('june', 'ana', 'council', '2026-06-04', { answer: 'yes', answered_at: 2 * DAY });
    ask('open', 'ben', null, '2026-06-05');
    ask('back', 'ben', 'council', '2026-06-06', { withdrawn_at: 5 });
    ask('before', 'ben', 'council', '2025-06-06');
    const ledger = (roles: Parameters<typeof personViewer>[2]) =>
      ledgerOf(personViewer(db, 'old', roles), '2026-01-01', '2026-12-31');
    const nothing = { asked: 1, yes: 0, withSeat: 0, no: 0, waiting: 0, days: null };
    expect(ledger(['coordinator'])).toEqual({
      groups: [
        { ...nothing, id: 'council', name: 'The council table', asked: 2, yes: 1, no: 1, days: 3 },
        { ...nothing, id: null, name: null, waiting: 1 },
      ],
      chairs: [
        { ...nothing, id: 'new', name: 'new', yes: 1, days: 2 },
        { ...nothing, id: 'old', name: 'old', no: 1, days: 4 },
      ],
    });
    expect(ledger(['leader', 'chair', 'advisor'])).toEqual({ groups: [], chairs: [] });
  });
});
