import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/domain/calendar';
import { byDate, byPerson, type ToDo } from '@/domain/today/agenda';

const TODAY = '2026-11-01';

const toDo = (id: string, on: string, personId: string | null = null): ToDo => ({
  kind: 'leave',
  detail: null,
  id,
  on,
  personId,
  name: personId,
  group: null,
  day: null,
  text: null,
  owner: null,
  figures: {},
});

describe('by date', () => {
  it.each([
    ['2026-10-31', 'waiting'],
    ['2026-11-01', 'today'],
    ['2026-11-02', 'week'],
    ['2026-11-08', 'week'],
    ['2026-11-09', 'later'],
  ])('%s stands under %s', (on, stretch) => {
    expect(byDate([toDo('a', on)], TODAY)).toMatchObject([{ stretch, toDos: [{ id: 'a' }] }]);
  });

  it('has everything once, in order of its day, and no empty stretch', () => {
    const some = fc.array(fc.integer({ min: -40, max: 40 }));
    fc.assert(
      fc.property(some, (offsets) => {
        const all = offsets.map((offset, i) => toDo(String(i), addDays(TODAY, offset)));
        const agenda = byDate(all, TODAY);
        for (const { toDos } of agenda) {
          const days = toDos.map(({ on }) => on);
          expect(days).toEqual([...days].sort());
        }
        expect(agenda.flatMap((part) => part.toDos)).toHaveLength(all.length);
        expect(agenda.every((part) => part.toDos.length > 0)).toBe(true);
      }),
    );
  });
});

describe('by person', () => {
  it('puts what is about one person together, the longest waiting first, and leaves out what is about nobody', () => {
    const all = [
      toDo('b', '2026-11-02', 'ada'),
      toDo('a', '2026-10-02', 'ada'),
      toDo('c', TODAY),
      toDo('d', TODAY, 'bea'),
    ];
    const people = byPerson(all);
    expect([...people.keys()].sort()).toEqual(['ada', 'bea']);
    expect(people.get('ada')?.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
