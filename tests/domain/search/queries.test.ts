import { describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { searchForm } from '@/domain/search/forms';
import { FOUND_PER_PAGE, found } from '@/domain/search/queries';
import { personViewer, type Viewer } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { group, meeting, motion, person, put, seat, suggestion } from '../../records';

const TODAY = '2026-11-01';

function records(): Db {
  const db = freshDatabase();
  for (const id of ['council', 'other']) group(db, id);
  person(db, 'ada', 'advisor');
  person(db, 'bea', 'advisor');
  db.sql.exec(
    "update people set name = 'Ada Côté', email = 'ada@example.org', phone = '705-555-0199' where id = 'ada'",
  );
  put(db, 'other_names', { id: 'o', person_id: 'bea', name: 'Béatrice Larivière', name_key: 'x' });
  seat(db, 'council', 'ada', 'advisor');
  seat(db, 'other', 'bea', 'advisor');
  meeting(db, 'm1', 'council', '2026-10-01');
  meeting(db, 'm2', 'other', '2026-10-02');
  put(db, 'agenda_items', { id: 'a1', meeting_id: 'm1', position: 1, title: 'Parking at the hospital' });
  motion(db, 'm1', 'council', {});
  suggestion(db, 's1', 'ada', '2026-10-01', {});
  db.sql.exec(
    "update suggestions set text = 'Pay the parking back', group_id = 'council' where id = 's1'; update motions set text = 'That parking be free'",
  );
  put(db, 'contributions', {
    id: 'c1',
    person_id: 'bea',
    on_day: '2026-09-01',
    kind: 'review',
    what: 'Parking leaflet',
  });
  return db;
}
const office = (db: Db) => personViewer(db, 'office', ['coordinator']);
const look = (viewer: Viewer, q: string, rest = {}) => found(viewer, searchForm.parse({ q, ...rest }), TODAY);
const ids = (viewer: Viewer, q: string) => look(viewer, q).rows.map(({ kind, id }) => `${kind} ${id}`);

describe('search', () => {
  it('finds by words of every kind, ignoring accents and endings', () => {
    const viewer = office(records());
    expect(ids(viewer, 'parking').sort()).toEqual(['contribution c1', 'meeting m1', 'motion m-m1', 'suggestion s1']);
    expect(ids(viewer, 'cote')).toEqual(['person ada']);
    expect(ids(viewer, 'BEATRICE lariviere')).toEqual(['person bea']);
    expect(ids(viewer, 'parking back')).toEqual(['suggestion s1']);
    expect(ids(viewer, 'council table').sort()).toEqual(['group council', 'meeting m1']);
    expect(ids(viewer, 'nothing of the kind')).toEqual([]);
  });

  it('marks what was found, and says where it stands', () => {
    const [row] = look(office(records()), 'free').rows;
    expect(row).toMatchObject({ kind: 'motion', meetingId: 'm1', group: 'The council table', on: '2026-10-01' });
    expect(row?.passage).toBe('That parking be \u0002free\u0003');
  });

  it('follows what is changed and what is taken out', () => {
    const db = records();
    db.sql.exec(
      "update groups set name = 'Forum' where id = 'council'; update suggestions set text = 'Trains'; delete from contributions",
    );
    expect(ids(office(db), 'forum').sort()).toEqual(['group council', 'meeting m1']);
    expect(ids(office(db), 'trains')).toEqual(['suggestion s1']);
    expect(ids(office(db), 'leaflet')).toEqual([]);
  });

  it('shows a chair and a leader what is of their groups, and no contact', () => {
    const db = records();
    person(db, 'lea', 'partner');
    seat(db, 'council', 'lea', 'partner');
    const chair = personViewer(db, 'somebody', ['chair'], ['council']);
    const leader = personViewer(db, 'lea', ['leader']);
    for (const viewer of [chair, leader]) {
      expect(ids(viewer, 'parking').sort()).toEqual(['meeting m1', 'motion m-m1', 'suggestion s1']);
      expect(ids(viewer, 'cote')).toEqual(['person ada']);
      expect(ids(viewer, 'beatrice')).toEqual([]);
      expect(ids(viewer, '705-555-0199')).toEqual([]);
      expect(ids(viewer, 'other')).toEqual([]);
    }
    expect(ids(office(db), '705-555-0199')).toEqual(['person ada']);
  });

  it('finds nothing for an advisor, finance and an identity recorder', () => {
    const db = records();
    for (const role of ['advisor', 'finance', 'identity-recorder', 'owner'] as const) {
      expect(look(personViewer(db, 'ada', [role]), 'parking')).toEqual({ rows: [], total: 0, byKind: [] });
    }
  });

  it('counts by kind, narrows to one, and goes by pages', () => {
    const db = records();
    for (let i = 0; i < FOUND_PER_PAGE; i += 1) suggestion(db, `t${i}`, 'bea', '2026-10-01', {});
    const viewer = office(db);
    const all = look(viewer, 'plain words');
    expect(all.total).toBe(FOUND_PER_PAGE);
    db.sql.exec("update suggestions set text = 'parking ' || id");
    const some = look(viewer, 'parking', { kind: 'suggestion' });
    expect(some.total).toBe(FOUND_PER_PAGE + 1);
    expect(some.byKind.find(({ kind }) => kind === 'meeting')?.count).toBe(1);
    expect(look(viewer, 'parking', { kind: 'suggestion', page: '2' }).rows).toHaveLength(1);
  });
});
