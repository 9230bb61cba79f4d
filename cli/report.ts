import type { Db } from '@/db/client';
import { dayOf } from '@/domain/calendar';
import { equityCsv } from '@/domain/reports/csv';
import type { EquityReport, Section } from '@/domain/reports/equity';
import { equityOf } from '@/domain/reports/equity-queries';
import { headlines } from '@/domain/reports/headlines';
import { yearTo } from '@/domain/reports/period';
import { ohtOf } from '@/domain/settings/queries';
import { trusted } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { dayArgument, readArguments, UsageError } from './arguments';
import { printJson } from './print';

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  'as-of': { type: 'string' },
  csv: { type: 'boolean', default: false },
} as const;

const asJson = ({ meetings, keyMeetings, advisors, parity, keyParity, figures }: Section) => ({
  meetings,
  keyMeetings,
  advisors,
  invitationParity: parity,
  invitationParityKey: keyParity,
  measures: figures,
});

const reportAsJson = (report: EquityReport) => ({
  from: report.from,
  to: report.to,
  asOf: report.asOf,
  headlines: headlines(report),
  overall: report.overall && asJson(report.overall),
  saidNo: report.saidNo,
  groups: report.groups.map((group) => ({ group: group.group, power: group.power, ...asJson(group) })),
});

/** `heard report equity [--from DATE] [--to DATE] [--as-of DATE] [--csv]`: the last 12 months, as JSON, unless said. */
export async function run(args: string[], db: Db): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, true);
  if (positionals.length !== 1 || positionals[0] !== 'equity') throw new UsageError('unknownReport');
  const viewer = trusted(db, 'command-line');
  const asOf = dayArgument('--as-of', values['as-of'], dayOf(clock(), ohtOf(viewer).timeZone));
  const to = dayArgument('--to', values.to, asOf);
  const from = dayArgument('--from', values.from, yearTo(to).from);
  if (from > to) throw new UsageError('backwards', { from, to });
  const report = equityOf(viewer, { from, to, asOf });
  if (!report) throw new Error('The command line may see every report.');
  if (values.csv) process.stdout.write(equityCsv(report));
  else printJson(reportAsJson(report));
  return 0;
}
