import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { advisorSearch, advisorSorts } from '@/domain/advisors/forms';
import { advisorList } from '@/domain/advisors/list-queries';
import { personViewer, type Viewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { advisor, FROM, group, insert, invited, meeting, present, TODAY } from './records';

let db: Db;
let office: Viewer;
const list = (search: Record<string, string> = {}, viewer = office, only: string[] | null = null) =>
  advisorList(viewer, advisorSearch.parse(search), { from: FROM, today: TODAY }, only);
const names = (...args: Parameters<typeof list>) => list(...args).advisors.map((one) => one.name);

beforeEach(() => {
  db = freshDatabase();
  office = personViewer(db, 'coordinator', ['coordinator']);
  advisor(db, 'seb', 'Sébastien Côté', 'sebastien cote', { joined_on: '2025-05-01' });
  advisor(db, 'bob', 'Robert MacDonald', 'robert macdonald');
  advisor(db, 'wei', 'Wei Zhang', 'wei zhang', { joined_on: '2023-02-01' });
  insert(db, 'other_names', { id: 'o', person_id: 'bob', name: 'Bob', name_key: 'bob' });
  insert(db, 'advisor_kinds', { person_id: 'seb', kind: 'caregiver' }, { person_id: 'seb', kind: 'patient' });
  insert(db, 'people', { id: 'partner', name: 'A Partner', name_key: 'a partner' });
  group(db, 'council', 'Council', ['seb', 'bob']);
  group(db, 'table', 'Table', ['seb']);
  meeting(db, 'm1', 'council', '2026-01-05');
  meeting(db, 'm2', 'table', '2026-02-05');
  meeting(db, 'old', 'council', '2025-10-31');
  for (const id of ['m1', 'm2', 'old']) invited(db, id, 'seb');
  present(db, 'm1', 'seb');
  present(db, 'm2', 'seb', 'invited', 'absent-with-word');
  present(db, 'm1', 'wei', 'asked');
});

describe('the list of advisors', () => {
  it('counts each table by itself, in the span only, and partners are not in it', () => {
    const { advisors, total, uninvited } = list();
    expect([total, uninvited]).toEqual([3, 2]);
    expect(advisors.map(({ name, invited, came, byAsking }) => [name, invited, came, byAsking])).toEqual([
      ['Robert MacDonald', 0, 0, 0],
      ['Sébastien Côté', 2, 1, 0],
      ['Wei Zhang', 0, 1, 1],
    ]);
    expect(advisors[1]).toMatchObject({ kinds: ['caregiver', 'patient'], groups: ['Council', 'Table'] });
  });

  it.each([
    ['sebastien', ['Sébastien Côté']],
    ['CÔTE', ['Sébastien Côté']],
    ['cote seb', ['Sébastien Côté']],
    ['bob', ['Robert MacDonald']],
    ['%', ['Robert MacDonald', 'Sébastien Côté', 'Wei Zhang']],
    ["' or 1=1 --", []],
    ['nobody', []],
  ])('finds “%s” without accents, in any order, by other names too', (q, found) => {
    expect(names({ q })).toEqual(found);
  });

  it('narrows by kind, by group and to those with flags', () => {
    expect(names({ kind: 'patient' })).toEqual(['Sébastien Côté']);
    expect(names({ group: 'council' })).toEqual(['Robert MacDonald', 'Sébastien Côté']);
    expect(names({ flag: 'any' }, office, ['wei'])).toEqual(['Wei Zhang']);
    expect(names({ flag: 'any' }, office, [])).toEqual([]);
  });

  it('sorts both ways by every column, those without a date last', () => {
    db.sql.prepare("update advisors set joined_on = null where person_id = 'bob'").run();
    expect(names({ sort: 'joined' })).toEqual(['Wei Zhang', 'Sébastien Côté', 'Robert MacDonald']);
    expect(names({ sort: '-joined' })).toEqual(['Sébastien Côté', 'Wei Zhang', 'Robert MacDonald']);
    expect(names({ sort: '-invited' })[0]).toBe('Sébastien Côté');
    for (const sort of advisorSorts) {
      expect(list({ sort }).total).toBe(3);
      expect(list({ sort: `-${sort}` }).total).toBe(3);
    }
    expect(names({ sort: 'name; drop table people' })).toEqual(names());
  });

  it('told is decided and told after, and not taken back since', () => {
    const step = (id: string, on: string, word: string, of = 's') =>
      insert(db, 'suggestion_steps', {
        id,
        suggestion_id: of,
        step: word,
        on_day: on,
        decision: word === 'decided' ? 'adopted' : null,
      });
    const told = () => list({ q: 'wei' }).advisors.map((one) => [one.suggestions, one.told]);
    insert(db, 'suggestions', { id: 's', person_id: 'wei', group_id: null, text: 'x', raised_on: '2026-01-01' });
    expect(told()).toEqual([[1, 0]]);
    step('1', '2026-02-01', 'told');
    step('2', '2026-02-02', 'decided');
    expect(told()).toEqual([[1, 0]]);
    step('3', '2026-02-03', 'told');
    expect(told()).toEqual([[1, 1]]);
    step('4', '2026-02-04', 'told-withdrawn');
    expect(told()).toEqual([[1, 0]]);
  });

  it('a chair and a leader see those of their groups, with the figures of those groups; others nobody', () => {
    const chair = personViewer(db, 'x', ['chair'], ['table']);
    expect(list({}, chair).advisors).toMatchObject([
      { name: 'Sébastien Côté', groups: ['Table'], invited: 1, came: 0 },
    ]);
    expect(names({}, personViewer(db, 'bob', ['leader']))).toEqual(['Robert MacDonald', 'Sébastien Côté']);
    expect(names({}, personViewer(db, 'nobody', ['leader']))).toEqual([]);
    expect(names({}, personViewer(db, 'seb', ['advisor']))).toEqual([]);
    expect(names({}, personViewer(db, 'x', ['finance', 'identity-recorder']))).toEqual([]);
    expect(names({}, personViewer(db, 'seb', ['advisor'], ['council']))).toEqual([]);
  });
});
