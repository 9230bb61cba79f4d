import { createTranslator } from 'next-intl';
import type { Db } from '@/db/client';
import { dayOf } from '@/domain/calendar';
import type { Evidence } from '@/domain/flags/finding';
import { allFlags, type Flag } from '@/domain/flags/queries';
import { flagRules } from '@/domain/flags/words';
import { formatMinutes } from '@/domain/format';
import { ohtOf } from '@/domain/settings/queries';
import { trusted } from '@/domain/viewer';
import en from '@/messages/en.json';
import { clock } from '@/server/clock';
import { dayArgument, readArguments } from './arguments';
import { printJson, words } from './print';

/** The JSON speaks English whatever the terminal does, so that a program can rely on it. */
const said = createTranslator({ locale: 'en', messages: en, namespace: 'flags.evidence' });

const money = new Intl.NumberFormat('en-CA', { style: 'currency', currency: 'CAD' });

/** What a row of evidence shows, in English. */
export const whatOf = ({ what, detail = {} }: Pick<Evidence, 'what' | 'detail'>): string =>
  said(what, {
    dated: detail.day === undefined ? 'no' : 'yes',
    day: detail.day ?? '',
    days: detail.days ?? 0,
    people: detail.people ?? 0,
    guests: detail.guests ?? 0,
    money: money.format((detail.cents ?? 0) / 100),
    time: formatMinutes(detail.minutes ?? 0, 'en'),
    ...{ invited: detail.invited ?? 0, expected: detail.expected ?? 0 },
    ...{ partnersInvited: detail.partnersInvited ?? 0, partnersExpected: detail.partnersExpected ?? 0 },
  });

const inJson = (flag: Flag) => ({
  rule: flag.rule,
  ...(flag.personId === null ? { group: flag.name } : { person: flag.name }),
  since: flag.finding?.since ?? null,
  evidence: (flag.finding?.evidence ?? []).map((row) => ({
    on: row.on,
    what: whatOf(row),
    ref: `${row.ref.kind}:${row.ref.id}`,
  })),
});

/** `heard flags [--as-of DATE]`: everyone a rule finds something about on a day (today), with the evidence. */
export async function run(args: string[], db: Db): Promise<number> {
  const { values } = readArguments(args, { 'as-of': { type: 'string' } });
  const viewer = trusted(db, 'command-line');
  const day = dayArgument('--as-of', values['as-of'], dayOf(clock(), ohtOf(viewer).timeZone));
  const found = allFlags(viewer, day)
    .filter((flag) => flag.finding !== null)
    .sort((a, b) => order(a.rule, b.rule) || order(a.name, b.name));
  if (values.json) printJson(found.map(inJson));
  else printFlags(found);
  return 0;
}

const order = (a: string, b: string): number => a.localeCompare(b, 'en');

/** A heading a rule, a line a flag. */
function printFlags(found: readonly Flag[]): void {
  const t = words();
  if (found.length === 0) process.stdout.write(`${t('noFlags')}\n`);
  for (const rule of [...flagRules].sort(order)) {
    const flags = found.filter((flag) => flag.rule === rule);
    if (flags.length > 0) process.stdout.write(`${rule}\n`);
    for (const { name, finding } of flags) {
      const line = t('flagLine', { name, since: finding?.since ?? '', evidence: finding?.evidence.length ?? 0 });
      process.stdout.write(`  ${line}\n`);
    }
  }
}
