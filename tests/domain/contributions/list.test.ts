import { describe, expect, it } from 'vitest';
import { contributionSearch } from '@/domain/contributions/forms';
import { contributionList, contributionSums } from '@/domain/contributions/list-queries';
import { personViewer } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { group, person, put, seat } from '../../records';

const TODAY = '2026-11-01';
const search = (given: object = {}) => contributionSearch.parse(given);

function house() {
  const db = freshDatabase();
  for (const id of ['ann', 'bea']) person(db, id, 'advisor');
  person(db, 'lea', 'partner');
  group(db, 'council');
  group(db, 'table');
  seat(db, 'council', 'lea', 'partner');
  const give = (id: string, by: string, onDay: string, kind: string, minutes: number | null, groupId: string | null) =>
    put(db, 'contributions', {
      id,
      person_id: by,
      on_day: onDay,
      kind,
      what: `Révision ${id}`,
      minutes,
      group_id: groupId,
    });
  give('c1', 'ann', '2026-10-01', 'review', 60, 'council');
  give('c2', 'ann', '2026-09-01', 'review', null, 'table');
  give('c3', 'bea', '2026-08-01', 'story', 30, null);
  return {
    db,
    rosa: personViewer(db, 'lea', ['coordinator']),
    seated: personViewer(db, 'lea', ['leader']),
    chair: personViewer(db, 'ann', ['chair'], ['table']),
  };
}

describe('the list of contributions', () => {
  it.each([
    [{}, ['c1', 'c2', 'c3']],
    [{ q: 'REVISION c2' }, ['c2']],
    [{ q: 'bea' }, ['c3']],
    [{ q: 'council' }, ['c1']],
    [{ kind: 'story' }, ['c3']],
    [{ person: 'ann', from: '2026-09-15' }, ['c1']],
    [{ to: '2026-08-31' }, ['c3']],
    [{ group: 'table' }, ['c2']],
    [{ sort: 'length' }, ['c3', 'c1', 'c2']],
    [{ sort: '-name' }, ['c3', 'c1', 'c2']],
    [{ said: 'yes' }, []],
    [{ sort: 'nonsense', kind: 'nonsense', page: 'x', from: '2026-99-99' }, ['c1', 'c2', 'c3']],
  ])('%o → %o', (given, ids) => {
    const { rosa } = house();
    expect(contributionList(rosa, search(given), TODAY).rows.map(({ id }) => id)).toEqual(ids);
  });

  it('adds up what was found, by kind and in all', () => {
    const { rosa } = house();
    expect(contributionSums(rosa, search(), TODAY)).toEqual([
      { kind: null, count: 3, minutes: 90, people: 2 },
      { kind: 'review', count: 2, minutes: 60, people: 1 },
      { kind: 'story', count: 1, minutes: 30, people: 1 },
    ]);
    expect(contributionSums(rosa, search({ q: 'zzz' }), TODAY)).toEqual([
      { kind: null, count: 0, minutes: 0, people: 0 },
    ]);
  });

  it('shows a leader those of the groups they sit in, and figures of the team, but of nobody in particular', () => {
    const { seated } = house();
    expect(contributionList(seated, search(), TODAY).rows.map(({ id }) => id)).toEqual(['c1']);
    expect(contributionSums(seated, search(), TODAY)[0]).toMatchObject({ count: 3, minutes: 90 });
    expect(contributionSums(seated, search({ person: 'bea' }), TODAY)[0]).toMatchObject({ count: 0 });
    expect(contributionSums(seated, search({ q: 'bea' }), TODAY)[0]).toMatchObject({ count: 0 });
  });

  it('shows a chair those of the group they chair, and nothing of others in the figures', () => {
    const { chair } = house();
    expect(contributionList(chair, search(), TODAY).rows.map(({ id }) => id)).toEqual(['c2']);
    expect(contributionSums(chair, search(), TODAY)[0]).toMatchObject({ count: 1, minutes: 0 });
  });
});
