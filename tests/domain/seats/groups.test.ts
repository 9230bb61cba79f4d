import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { roles } from '@/domain/access/words';
import { groupById, groupList } from '@/domain/seats/group-queries';
import { seatsOfGroup } from '@/domain/seats/queries';
import { personViewer, type Viewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { advisor, FROM, group, insert, meeting, TODAY } from '@/tests/domain/advisors/records';

let db: Db;
let office: Viewer;
const span = { from: FROM, today: TODAY };
const seen = (viewer: Viewer) => groupList(viewer, span).map(({ id }) => id);

beforeEach(() => {
  db = freshDatabase();
  office = personViewer(db, 'coordinator', ['coordinator']);
  advisor(db, 'joan', 'Joan', 'joan');
  advisor(db, 'marg', 'Marguerite', 'marguerite');
  group(db, 'table', 'Table', ['joan']);
  group(db, 'council', 'Council', ['marg']);
  insert(db, 'seats', { id: 'vacant', group_id: 'table', class: 'voting', side: 'partner', weight: 3 });
  meeting(db, 'm', 'table', FROM, { key: 1 });
  meeting(db, 'before', 'table', '2025-10-31');
  meeting(db, 'off', 'table', '2026-01-01', { state: 'cancelled' });
});

describe('the groups', () => {
  it('come by name, those that are closed last, with what they held in the span', () => {
    db.sql.prepare("update groups set closed_on = '2026-01-01' where id = 'council'").run();
    expect(groupList(office, span).map(({ id, met, metKey }) => [id, met, metKey])).toEqual([
      ['table', 1, 1],
      ['council', 0, 0],
    ]);
  });

  it('have their seats with who fills them, from when it is known, and those nobody fills', () => {
    db.sql.prepare("update memberships set from_assumed = 1, role = 'chair' where person_id = 'joan'").run();
    const seats = seatsOfGroup(office, 'table', TODAY);
    expect(
      seats.map(({ name, role, weight, fromDay, advisor: linked }) => [name, role, weight, fromDay, linked]),
    ).toEqual([
      ['Joan', 'chair', 1, null, true],
      [null, null, 3, null, false],
    ]);
    db.sql.prepare("update memberships set to_day = '2026-10-30'").run();
    expect(seatsOfGroup(office, 'table', TODAY).map(({ name }) => name)).toEqual([null, null]);
  });

  it.each(roles)('%s of no group sees none, but for the coordinators', (role) => {
    const viewer = personViewer(db, 'nobody', [role]);
    const all = role === 'administrator' || role === 'coordinator';
    expect(seen(viewer)).toEqual(all ? ['council', 'table'] : []);
    expect(groupById(viewer, 'table', span)?.id).toBe(all ? 'table' : undefined);
    expect(seatsOfGroup(viewer, 'table', TODAY)).toHaveLength(all ? 2 : 0);
  });

  it.each([
    ['a chair', 'x', 'chair', ['table']],
    ['a leader who sits there', 'joan', 'leader', []],
  ] as const)('%s sees their own and no other', (_, self, role, chairs) => {
    const viewer = personViewer(db, self, [role], chairs);
    expect(seen(viewer)).toEqual(['table']);
    expect(groupById(viewer, 'council', span)).toBeNull();
    expect(seatsOfGroup(viewer, 'council', TODAY)).toEqual([]);
    expect(seatsOfGroup(viewer, 'table', TODAY)).toHaveLength(2);
  });
});
