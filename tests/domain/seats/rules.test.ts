import { describe, expect, it } from 'vitest';
import { covers, endsSoon, isWithin, overlap, splitAt } from '@/domain/groups/spans';
import { hatObstacle } from '@/domain/seats/filling';
import { type Spell, sinceWhen } from '@/domain/seats/spell';
import { freeFrom, stillToSit } from '@/domain/seats/turns';

const span = (fromDay: string | null, toDay: string | null) => ({ fromDay, toDay });
const may = span('2026-05-01', '2026-05-31');

describe('spans of days', () => {
  it.each([
    [span(null, '2026-05-01'), true],
    [span('2026-05-31', null), true],
    [span(null, null), true],
    [span('2026-06-01', null), false],
    [span(null, '2026-04-30'), false],
  ])('%o shares a day with May: %s', (other, shares) => {
    expect(overlap(other, may)).toBe(shares);
    expect(overlap(may, other)).toBe(shares);
  });

  it.each([
    [may, true],
    [span('2026-05-10', '2026-05-12'), true],
    [span('2026-05-10', null), false],
    [span(null, '2026-05-12'), false],
    [span('2026-05-12', '2026-05-10'), false],
    [span('2026-06-12', '2026-05-31'), false],
  ])('%o is within May: %s', (inner, within) => {
    expect(isWithin(inner, may)).toBe(within);
  });

  it('splits in two that cover what it covered, each day once', () => {
    const [before, after] = splitAt(may, '2026-05-10');
    expect([before, after]).toEqual([span('2026-05-01', '2026-05-09'), span('2026-05-10', '2026-05-31')]);
    expect([covers(before, '2026-05-09'), covers(after, '2026-05-09'), covers(after, '2026-05-10')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it.each([
    ['2026-04-01', true],
    ['2026-05-31', true],
    ['2026-06-01', false],
    ['2026-03-31', false],
  ])('a term to 31 May ends soon on %s: %s', (today, soon) => {
    expect(endsSoon(may, today)).toBe(soon);
  });
});

describe('the hat of a seat', () => {
  const none = { advisor: false, advisorUntil: null, partner: false };
  it.each([
    ['advisor', { ...none, advisor: true }, null],
    ['advisor', { ...none, partner: true }, 'not-an-advisor'],
    ['advisor', { ...none, advisor: true, advisorUntil: '2026-04-30' }, 'advisor-left'],
    ['advisor', { ...none, advisor: true, advisorUntil: '2026-05-01' }, null],
    ['partner', { ...none, advisor: true }, 'not-a-partner'],
    ['partner', { ...none, advisor: true, partner: true }, null],
  ] as const)('for an %s, of %o: %s', (side, hats, obstacle) => {
    expect(hatObstacle(side, hats, '2026-05-01')).toBe(obstacle);
  });
});

describe('since when someone sits in a group', () => {
  const spell = (fromDay: string, toDay: string | null, more: Partial<Spell> = {}): Spell => ({
    personId: 'ann',
    side: 'advisor',
    assumed: 0,
    fromDay,
    toDay,
    ...more,
  });
  it.each([
    ['one term', [spell('2026-01-01', null)], '2026-01-01'],
    ['a role that changed', [spell('2025-01-01', '2026-03-31'), spell('2026-04-01', null)], '2025-01-01'],
    ['two seats at once', [spell('2025-01-01', '2026-08-01'), spell('2026-04-01', null)], '2025-01-01'],
    ['a break of a day', [spell('2025-01-01', '2026-03-30'), spell('2026-04-01', null)], '2026-04-01'],
    ['an assumed first day', [spell('2025-01-01', '2026-03-31', { assumed: 1 }), spell('2026-04-01', null)], null],
    ['a term still ahead', [spell('2026-01-01', null), spell('2027-01-01', null)], '2026-01-01'],
    [
      'the other side of the table',
      [spell('2025-01-01', '2026-03-31', { side: 'partner' }), spell('2026-04-01', null)],
      '2026-04-01',
    ],
    ['a term that is over', [spell('2025-01-01', '2026-03-31')], undefined],
  ])('with %s', (_, spells, since) => {
    expect(sinceWhen(spells, '2026-10-31').get('ann advisor')).toBe(since);
  });
});

describe('whose turn it is in a seat', () => {
  const today = '2026-10-31';
  const always = span(null, null);
  it.each([
    ['nobody', always, [], today],
    ['someone until further notice', always, [span('2026-01-01', null)], null],
    ['someone whose term ends', always, [span('2026-01-01', '2026-12-31')], '2027-01-01'],
    ['someone who ended yesterday', always, [span('2026-01-01', '2026-10-30')], today],
    ['someone who comes later', always, [span('2026-12-01', '2026-12-31')], '2027-01-01'],
    ['nobody, and it begins later', span('2026-12-01', null), [], '2026-12-01'],
    ['nobody, and it is over', span(null, '2026-10-30'), [], null],
    ['someone to its last day', span(null, '2026-12-31'), [span('2026-01-01', '2026-12-31')], null],
  ])('with %s', (_, seat, sat, from) => {
    expect(freeFrom(seat, sat, today)).toBe(from);
  });

  it('those who are gone do not stay', () => {
    const [gone, here, later] = [span('2025-01-01', '2026-10-30'), span('2026-10-31', null), span('2027-01-01', null)];
    expect(stillToSit([gone, here, later], today)).toEqual([here, later]);
  });
});
