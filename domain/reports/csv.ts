import { stringify } from 'csv-stringify/sync';
import type { EquityReport, Section } from './equity';
import { type Figure, isHidden } from './measure';
import type { Parity } from './parity';
import type { People, SaidNo } from './said-no';
import { measureNames } from './words';

const COLUMNS = [
  'from',
  'to',
  'as_of',
  'scope',
  'group',
  'measure',
  'numerator',
  'denominator',
  'share',
  'median_days',
  'people',
  'missing',
  'missing_count',
  'hidden',
  'by',
  'band',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

const figureRow = (figure: Figure): Row =>
  isHidden(figure)
    ? { hidden: 'yes' }
    : {
        numerator: figure.numerator,
        denominator: figure.denominator,
        share: figure.denominator === 0 ? null : rounded(figure.numerator / figure.denominator),
        median_days: figure.median,
        people: figure.people,
        missing: figure.missing?.what,
        missing_count: figure.missing?.count,
        hidden: 'no',
      };

const parityRow = (measure: string, parity: Parity): Row => ({ measure, share: parity.ratio, hidden: 'no' });

const sectionRows = (section: Section): Row[] => [
  parityRow('invitation-parity', section.parity),
  parityRow('invitation-parity-key', section.keyParity),
  ...measureNames.map((measure) => ({ measure, ...figureRow(section.figures[measure]) })),
];

const peopleRow = (measure: string, people: People): Row =>
  people === 'hidden' ? { measure, hidden: 'yes' } : { measure, numerator: people, people, hidden: 'no' };

/** Why advisors said no: distinct people, of all, by family and by reason, and by what the meetings were like. */
function saidNoRows(saidNo: SaidNo | null): Row[] {
  if (saidNo === null) return [];
  const named = (prefix: string, all: Readonly<Record<string, People>>): Row[] =>
    Object.entries(all).map(([name, people]) => peopleRow(`${prefix}-${name}`, people));
  const { advisors, partners, reasons } = saidNo.leftOut;
  return [
    peopleRow('said-no', saidNo.people),
    ...named('said-no', saidNo.families),
    ...named('said-no-reason', saidNo.reasons),
    ...Object.entries(saidNo.cuts).flatMap(([by, rows]) =>
      rows.flatMap(({ band, people }) => named('said-no', people).map((row) => ({ ...row, by, band }))),
    ),
    peopleRow('said-no-nothing-offered', saidNo.unoffered),
    { measure: 'left-out-on-purpose-advisors', numerator: advisors, hidden: 'no' },
    { measure: 'left-out-on-purpose-partners', numerator: partners, hidden: 'no' },
    ...named('left-out-on-purpose', reasons),
  ];
}

/**
 * The report as CSV: a row a figure, under headings that do not change with the language. A cell that a spreadsheet
 * would run as a formula gets an apostrophe before it.
 */
export function equityCsv(report: EquityReport): string {
  const of = { from: report.from, to: report.to, as_of: report.asOf };
  const overall = report.overall ? sectionRows(report.overall).map((row) => ({ ...of, scope: 'all', ...row })) : [];
  const groups = report.groups.flatMap((group) =>
    sectionRows(group).map((row) => ({
      ...of,
      scope: group.groupId ? 'group' : 'no-group',
      group: group.group,
      ...row,
    })),
  );
  const saidNo = saidNoRows(report.saidNo).map((row) => ({ ...of, scope: 'all', ...row }));
  return stringify([...overall, ...groups, ...saidNo], { header: true, columns: [...COLUMNS], escape_formulas: true });
}
