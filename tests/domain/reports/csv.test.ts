import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equityCsv } from '@/domain/reports/csv';
import { equityReport } from '@/domain/reports/equity';
import type { EquityFacts } from '@/domain/reports/facts';
import type { NoFacts, SaidNo } from '@/domain/reports/said-no';
import { saidNoOf } from '@/domain/reports/said-no-figures';
import { measureNames } from '@/domain/reports/words';
import { thresholdDefaults } from '@/domain/settings/words';

const facts = (groups: string[]): EquityFacts => ({
  groups: groups.map((name, i) => ({ id: `g${i}`, name, power: 'decides', closedOn: null })),
  seats: [],
  places: [
    { groupId: 'g0', personId: 'joan', side: 'advisor', isKey: 1, expected: 3, invited: 1, came: 2, unrecorded: 1 },
  ],
  invitations: [],
  notices: [],
  presences: [],
  meetings: [],
  motions: [],
  voters: [],
  suggestions: [],
  costs: [{ groupId: 'g0', personId: 'joan', days: 12, paid: 1, lines: 1 }],
  honoraria: [],
});
const period = { from: '2026-01-01', to: '2026-06-30', asOf: '2026-06-30' };
const csvOf = (groups: string[], saidNo: SaidNo | null = null) =>
  equityCsv({ ...equityReport(facts(groups), period, thresholdDefaults), saidNo });
const rowsOf = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];

test('a row a figure, for all and for each group', () => {
  const rows = rowsOf(csvOf(['Steering', 'Council']));
  expect(rows).toHaveLength(3 * (measureNames.length + 2));
  expect(rows.find((row) => row.scope === 'group' && row.measure === 'came-advisors')).toEqual({
    ...{ from: '2026-01-01', to: '2026-06-30', as_of: '2026-06-30', scope: 'group', group: 'Steering' },
    ...{ measure: 'came-advisors', numerator: '2', denominator: '3', share: '0.6667', median_days: '', people: '1' },
    ...{ missing: 'attendance-not-recorded', missing_count: '1', hidden: 'no', by: '', band: '' },
  });
});

test('why advisors said no: people by reason, and by what the meetings were like; a few are not there', () => {
  const no = (i: number, given: Partial<NoFacts>): NoFacts => ({
    ...{ personId: `p${i}`, reason: 'cost', time: 'evening', notice: 3, mode: 'hybrid', offered: [], ...given },
  });
  const nos = Array.from({ length: 8 }, (_, i) => no(i, {}));
  const rows = rowsOf(csvOf([], saidNoOf(nos, [], thresholdDefaults)));
  const told = (measure: string, by = '', band = '') =>
    rows.find((row) => row.measure === measure && row.by === by && row.band === band);
  expect(told('said-no')).toMatchObject({ scope: 'all', numerator: '8', people: '8', hidden: 'no' });
  expect(told('said-no-reason-cost')).toMatchObject({ numerator: '8' });
  expect(told('said-no-cost-or-care', 'time', 'evening')).toMatchObject({ numerator: '8' });
  expect(told('said-no-nothing-offered')).toMatchObject({ numerator: '8' });
  const few = rowsOf(csvOf([], saidNoOf(nos.slice(0, 5), [], thresholdDefaults)));
  expect(few.filter((row) => row.measure?.startsWith('said-no') && row.hidden !== 'yes')).toEqual([]);
  expect(few.flatMap(({ numerator, people, scope }) => (scope === 'all' ? [numerator, people] : []))).not.toContain(
    '5',
  );
});

test('what is hidden is not there', () => {
  const hidden = rowsOf(csvOf(['Steering', 'Council'])).filter((row) => row.hidden === 'yes');
  expect(hidden.map((row) => `${row.group} ${row.measure}`)).toContain('Steering days-out-of-pocket');
  for (const row of hidden) expect(`${row.numerator}${row.denominator}${row.median_days}${row.people}`).toBe('');
});

test('no name starts a formula, and it reads back as it was', () => {
  const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '', 'a');
  const name = fc.tuple(start, fc.string()).map(([first, rest]) => first + rest);
  fc.assert(
    fc.property(name, (group) => {
      const read = rowsOf(csvOf([group])).filter((row) => row.scope === 'group');
      for (const row of read) {
        const cell = row.group ?? '';
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')).toBe(group);
      }
    }),
  );
});
