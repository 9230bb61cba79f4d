import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { stripOf, stripsOf } from '@/domain/meetings/queries';
import { markOf } from '@/domain/meetings/year-strip';
import { personViewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { advisor, FROM, group, insert, invited, meeting, present, TODAY } from '@/tests/domain/advisors/records';

let db: Db;
const marks = (roles: Parameters<typeof personViewer>[2], chairs: string[] = [], self = 'someone', of = 'joan') =>
  stripOf(personViewer(db, self, roles, chairs), of, FROM, TODAY).map((fact) => `${fact.meetingId} ${markOf(fact)}`);

beforeEach(() => {
  db = freshDatabase();
  advisor(db, 'joan', 'Joan Whitford', 'joan whitford');
  advisor(db, 'marg', 'Marguerite O’Neil', 'marguerite oneil');
  group(db, 'table', 'Mental Health Table', ['joan']);
  group(db, 'council', 'Advisory Council', ['joan', 'marg']);
  meeting(db, 'before', 'table', '2025-10-31');
  meeting(db, 'left', 'table', FROM, { key: 1 });
  meeting(db, 'came', 'table', '2026-01-12');
  invited(db, 'came', 'joan');
  present(db, 'came', 'joan');
  meeting(db, 'no', 'council', '2026-02-12');
  invited(db, 'no', 'joan');
  meeting(db, 'open', null, '2026-03-12');
  present(db, 'open', 'joan', 'walked-in');
  meeting(db, 'cancelled', 'table', '2026-04-12', { state: 'cancelled' });
  meeting(db, 'last', 'table', TODAY);
  present(db, 'last', 'joan', 'asked', 'video');
});

describe('the year of an advisor', () => {
  it('holds the meetings held in the span, both ends in it: expected at, invited to or come to', () => {
    expect(marks(['coordinator'])).toEqual(['left left-out', 'came came', 'no invited', 'open asked', 'last asked']);
  });

  it('a meeting is key when the record says so or a motion was put to it', () => {
    insert(db, 'motions', {
      id: 'motion',
      meeting_id: 'came',
      position: 1,
      text: 'Adopt it',
      recorded: 'outcome',
      rule_basis: 'cast',
      rule_share: 500,
    });
    const keys = stripOf(personViewer(db, 'x', ['coordinator']), 'joan', FROM, TODAY).filter((fact) => fact.key);
    expect(keys.map((fact) => fact.meetingId)).toEqual(['left', 'came']);
  });

  it.each([
    ['a chair sees the meetings of their group', ['chair'], ['council'], 'someone', ['no invited']],
    ['a leader sees those of groups they sit in', ['leader'], [], 'marg', ['no invited']],
    ['a leader with no seat sees none', ['leader'], [], 'someone', []],
    ['another advisor of the group sees none', ['advisor'], [], 'marg', []],
    ['finance sees none', ['finance'], [], 'someone', []],
  ] as const)('%s', (_, roles, chairs, self, seen) => {
    expect(marks([...roles], [...chairs], self)).toEqual(seen);
  });

  it('an advisor sees all of their own', () => {
    expect(marks(['advisor'], [], 'joan')).toHaveLength(5);
  });

  it('a withdrawn invitation is none', () => {
    db.sql.prepare("update invitations set withdrawn_at = 1 where meeting_id = 'no'").run();
    expect(marks(['coordinator'])).toContain('no left-out');
  });

  it('many people are asked for in one go', () => {
    const strips = stripsOf(personViewer(db, 'x', ['administrator']), ['joan', 'marg'], FROM, TODAY);
    expect([...strips].map(([id, facts]) => [id, facts.length])).toEqual([
      ['joan', 5],
      ['marg', 1],
    ]);
  });
});
