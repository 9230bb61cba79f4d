import { expect, test } from 'vitest';
import type { EquityReport, Figures, GroupSection, Section } from '@/domain/reports/equity';
import { headlines } from '@/domain/reports/headlines';
import type { Figure } from '@/domain/reports/measure';
import { measureNames } from '@/domain/reports/words';
import { thresholdDefaults } from '@/domain/settings/words';

const figure = (numerator: number, denominator: number, median: number | null = null): Figure => ({
  numerator,
  denominator,
  people: 20,
  missing: null,
  median,
});
const none = Object.fromEntries(measureNames.map((name) => [name, figure(0, 0)])) as Figures;
const section = (figures: Partial<Figures>, over: Partial<Section> = {}): Section => ({
  meetings: 10,
  keyMeetings: 4,
  advisors: 5,
  parity: { ratio: 1, flagged: false },
  keyParity: { ratio: 1, flagged: false },
  ...over,
  figures: { ...none, ...figures },
});
const group = (name: string, figures: Partial<Figures>, over: Partial<Section> = {}): GroupSection => ({
  groupId: name,
  group: name,
  power: 'decides',
  seats: [],
  ...section(figures, over),
});
const said = (overall: Section | null, groups: GroupSection[] = []) => {
  const report: EquityReport = {
    ...{ from: '2026-01-01', to: '2026-06-30', asOf: '2026-06-30' },
    thresholds: thresholdDefaults,
    overall,
    groups,
    saidNo: null,
  };
  return headlines(report).map(({ fact, values, groups: named }) => [fact, ...Object.values(values), ...(named ?? [])]);
};

test('nothing recorded says only that', () => {
  expect(said(section({}, { meetings: 0 }))).toEqual([['nothing-recorded']]);
  expect(said(null)).toEqual([['nothing-recorded']]);
});

test('meetings that decide come first, then all, then that there is no gap', () => {
  const all = { 'invited-advisors': figure(9, 10), 'invited-partners': figure(10, 10) };
  const key = { 'invited-key-advisors': figure(50, 54), 'invited-key-partners': figure(10, 10) };
  expect(said(section({ ...all, ...key }))).toEqual([['invited-less-to-key', 93, 100]]);
  expect(said(section({ ...all, 'invited-key-partners': figure(10, 10) }))).toEqual([['invited-less', 90, 100]]);
  expect(said(section({ ...all, 'invited-advisors': figure(10, 10) }))).toEqual([['invited-alike', 100, 100]]);
});

test('the widest gap among groups, where it is marked', () => {
  const rates = { 'invited-advisors': figure(5, 10), 'invited-partners': figure(10, 10) };
  const groups = [
    group('Near', rates, { parity: { ratio: 0.79, flagged: true } }),
    group('Far', rates, { parity: { ratio: 0.5, flagged: true } }),
    group('Few', rates, { parity: { ratio: 0.1, flagged: false } }),
  ];
  expect(said(section({}), groups)).toEqual([['group-invited-less', 50, 100, 'Far', 'no']]);
});

test('groups that decide without an advisor who votes; not those that only work', () => {
  const noVote = { 'seat-share': figure(0, 6) };
  const groups = [group('Finance', noVote), { ...group('Works', noVote), power: 'works' as const }, group('Empty', {})];
  expect(said(section({}), groups)).toEqual([['no-advisor-votes', 1, 'Finance']]);
});

test('suggestions, costs, voices and ballots; nothing of what is hidden or nought', () => {
  expect(
    said(
      section({
        'suggestions-told': figure(34, 42),
        unpaid: figure(7, 218),
        'days-out-of-pocket': figure(218, 218, 17.5),
        'lone-voice': figure(3, 60),
        'decisive-motions': figure(3, 19),
      }),
    ),
  ).toEqual([
    ['not-told', 8, 42],
    ['unpaid', 7, 218],
    ['days-out-of-pocket', 18],
    ['lone-voice', 3, 60, 5],
    ['decisive', 3, 19],
  ]);
  const hidden = { unpaid: { hidden: true } as const, 'days-out-of-pocket': { hidden: true } as const };
  expect(said(section({ ...hidden, 'suggestions-told': figure(4, 4), 'lone-voice': figure(0, 9) }))).toEqual([
    ['all-told', 0, 4],
  ]);
});

test('a chair’s report speaks of their group', () => {
  const mine = group('Steering', { 'invited-advisors': figure(1, 2), 'invited-partners': figure(2, 2) });
  expect(said(null, [mine])).toEqual([['invited-less', 50, 100]]);
});
