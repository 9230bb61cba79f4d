import type { Db } from '@/db/client';
import type { Verdict } from '@/domain/activity/verify';
import { verifyActivity } from '@/domain/activity/verify-queries';
import { trusted } from '@/domain/viewer';
import { readArguments } from './arguments';
import { printJson, words } from './print';

/** `heard verify`: whether the activity is as it was written; exit code 1, and the first row that does not hold. */
export async function run(args: string[], db: Db): Promise<number> {
  const { values } = readArguments(args, {});
  const verdict = verifyActivity(trusted(db, 'command-line'));
  if (!verdict) throw new Error('The command line may see the activity.');
  if (values.json) printJson(verdict);
  else print(verdict);
  return verdict.ok ? 0 : 1;
}

function print({ rows, lastHash, brokenAt }: Verdict): void {
  const t = words();
  process.stdout.write(`${t('verify.holds', { rows })}\n${t('verify.lastHash', { hash: lastHash })}\n`);
  if (brokenAt) process.stderr.write(`${t(`verify.${brokenAt.why}`, { seq: `${brokenAt.seq}` })}\n`);
}
