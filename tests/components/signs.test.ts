import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strokesOf, strokesOfAll } from '@/components/charts/marks';
import { byGroup, stripFigures, titleWithin } from '@/components/meetings/strip-words';
import { byDay } from '@/components/people/by-day';
import { withParams } from '@/components/ui/lists';
import type { CostClaimed } from '@/domain/advisors/brought-queries';
import { stripMarks } from '@/domain/meetings/year-strip';

describe('the marks of the year strip', () => {
  it('each have a shape of their own, without their colour', () => {
    const shapes = stripMarks.map((mark) =>
      strokesOf(mark, false, 12)
        .map(({ d, className }) => `${className.split('-')[1]} ${d.replace(/[\d.-]+/g, '')}`)
        .join('+'),
    );
    expect(new Set(shapes.map((shape, i) => `${shape}${stripMarks[i] === 'none' ? 'dot' : ''}`)).size).toBe(
      stripMarks.length,
    );
  });

  it('are larger for a key meeting', () => {
    for (const mark of stripMarks.filter((any) => any !== 'none')) {
      expect(strokesOf(mark, true, 12)).not.toEqual(strokesOf(mark, false, 12));
    }
  });

  it('a strip draws one path for each look, however many meetings', () => {
    const mark = fc.record({ on: fc.constant('2026-01-01'), mark: fc.constantFrom(...stripMarks), key: fc.boolean() });
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        const paths = strokesOfAll(marks);
        expect(new Set(paths.map((path) => path.className)).size).toBe(paths.length);
        const rings = paths
          .filter((path) => path.className !== 'warn-line')
          .map((path) => path.d.match(/M/g)?.length ?? 0);
        expect(rings.reduce((sum, count) => sum + count, 0)).toBe(marks.length);
      }),
    );
  });
});

describe('the words beside a strip', () => {
  const fact = (meetingId: string, groupId: string | null, more = {}) => ({
    meetingId,
    on: `2026-01-0${meetingId}`,
    key: false,
    expected: true,
    invited: true,
    origin: 'invited' as const,
    attendance: 'in-person' as const,
    groupId,
    group: groupId,
    ...more,
  });

  it('count coming without an invitation as coming, and apart', () => {
    const facts = [fact('1', 'a'), fact('2', 'a', { invited: false, origin: 'asked', key: true })];
    expect(stripFigures(facts).figures).toEqual({ meetings: 2, came: 2, asked: 1, invited: 0, leftOut: 0, key: 1 });
  });

  it('open meetings stand after the groups, the fullest group first', () => {
    const groups = byGroup([fact('1', null), fact('2', null), fact('3', 'a'), fact('4', 'b'), fact('5', 'b')]);
    expect(groups.map((group) => group.groupId)).toEqual(['b', 'a', null]);
  });

  it.each([
    ['Council – Planning', 'Council', 'Planning'],
    ['Council', 'Council', null],
    ['Planning', 'Council', 'Planning'],
    [null, 'Council', null],
    ['Planning', null, 'Planning'],
  ])('a title does not repeat its group: %s within %s', (title, group, said) => {
    expect(titleWithin(title, group)).toBe(said);
  });
});

describe('a day of the timeline', () => {
  const cost = (id: string, on: string, paidOn: string | null): CostClaimed => ({
    kind: 'claim',
    id,
    on,
    group: 'g',
    submittedOn: on,
    approvedOn: null,
    paidOn,
    cents: 100,
    lines: [{ expense: 'parking', quantity: null, unit: null, cents: 100 }],
  });

  it('joins costs paid together, and no others, losing no cent', () => {
    const days = byDay([
      cost('a', '2026-02-01', '2026-03-01'),
      cost('b', '2026-02-01', null),
      cost('c', '2026-02-01', '2026-03-01'),
      cost('d', '2026-01-01', null),
    ]);
    const claims = days.map((day) => day.entries.map((entry) => entry.kind === 'claim' && [entry.cents, entry.paidOn]));
    expect(claims).toEqual([
      [
        [200, '2026-03-01'],
        [100, null],
      ],
      [[100, null]],
    ]);
  });
});

describe('an address of a list', () => {
  it.each([
    [{ q: 'a b', page: '3' }, { page: undefined }, '/x?q=a+b'],
    [{ q: '' }, {}, '/x'],
    [{ sort: 'name' }, { sort: '-name' }, '/x?sort=-name'],
  ])('%o with %o is %s', (current, changes, address) => {
    expect(withParams('/x', current, changes)).toBe(address);
  });
});
