import type { Db } from '@/db/client';
import { type History, historiesOf } from '@/domain/advisors/history-queries';
import { trusted } from '@/domain/viewer';
import { readArguments } from './arguments';
import { printJson, printTable, words } from './print';

const FIGURES = [
  'invited',
  'byAsking',
  'came',
  'ballots',
  'suggestions',
  'contributionMinutes',
  'expenseCents',
  'honorariumCents',
] as const satisfies readonly (keyof History)[];

const figuresOf = (history: History) => Object.fromEntries(FIGURES.map((figure) => [figure, history[figure]]));

/** `heard history`: what each advisor was asked to and gave, over all the records. */
export async function run(args: string[], db: Db): Promise<number> {
  const { values } = readArguments(args, {});
  const histories = historiesOf(trusted(db, 'command-line'));
  if (values.json) {
    printJson({ byAdvisor: Object.fromEntries(histories.map((history) => [history.name, figuresOf(history)])) });
    return 0;
  }
  const t = words();
  printTable(
    [t('column.name'), ...FIGURES.map((figure) => t(`column.${figure}`))],
    histories.map((history) => [history.name, ...FIGURES.map((figure) => history[figure])]),
  );
  return 0;
}
