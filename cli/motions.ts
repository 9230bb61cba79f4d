import type { Db } from '@/db/client';
import { trusted } from '@/domain/viewer';
import { outcomeOf } from '@/domain/votes/outcome';
import { type MotionRow, motionsOf } from '@/domain/votes/queries';
import { recordedMotion } from '@/domain/votes/recorded-motion';
import { readArguments } from './arguments';
import { printJson, printTable, words } from './print';

const ALWAYS = ['0000-01-01', '9999-12-31'] as const;

function resultOf(row: MotionRow) {
  const { result, decisiveForAdvisors } = outcomeOf(recordedMotion(row));
  const named = decisiveForAdvisors === null ? {} : { decisiveForAdvisors };
  return { on: row.onDay, group: row.group, recorded: row.recorded, result, ...named };
}

/** `heard motions`: what came of each motion, in the order recorded. */
export async function run(args: string[], db: Db): Promise<number> {
  const { values } = readArguments(args, {});
  const results = motionsOf(trusted(db, 'command-line'), ...ALWAYS).map(resultOf);
  if (values.json) {
    printJson(results);
    return 0;
  }
  const t = words();
  const decisive = (result: ReturnType<typeof resultOf>) =>
    'decisiveForAdvisors' in result ? t(result.decisiveForAdvisors ? 'yes' : 'no') : null;
  printTable(
    [t('column.on'), t('column.group'), t('column.recorded'), t('column.result'), t('column.decisiveForAdvisors')],
    results.map((result) => [result.on, result.group, result.recorded, result.result, decisive(result)]),
  );
  return 0;
}
