import { existsSync } from 'node:fs';
import type { Db } from '@/db/client';
import { UsageError } from './arguments';
import { words } from './print';

type Run = (args: string[], db: Db) => Promise<number>;
type Subcommand = { load: () => Promise<{ run: Run }>; makesDatabase?: true };

/** Each is loaded only when asked for, so that the command starts fast. */
const subcommands: Record<string, Subcommand> = {
  import: { load: () => import('./import'), makesDatabase: true },
  history: { load: () => import('./history') },
  flags: { load: () => import('./flags') },
  motions: { load: () => import('./motions') },
  groups: { load: () => import('./groups') },
  report: { load: () => import('./report') },
  verify: { load: () => import('./verify') },
};

/** Takes `--db FILE` out of the arguments, wherever it stands; the rest are the subcommand's own. */
export function splitDatabase(args: readonly string[]): { file: string | undefined; rest: string[] } {
  const at = args.findIndex((arg) => arg === '--db' || arg.startsWith('--db='));
  if (at < 0) return { file: undefined, rest: [...args] };
  const joined = args[at]?.startsWith('--db=') ?? false;
  const file = joined ? args[at]?.slice('--db='.length) : args[at + 1];
  if (!file || (!joined && file.startsWith('-'))) throw new UsageError('noFile');
  return { file, rest: [...args.slice(0, at), ...args.slice(at + (joined ? 1 : 2))] };
}

async function databaseFile(given: string | undefined): Promise<string> {
  return given ?? (await import('@/server/env')).env().databaseFile;
}

async function main(args: readonly string[]): Promise<number> {
  const { file: given, rest } = splitDatabase(args);
  const [name = '', ...own] = rest;
  if (name === '' || name === 'help' || rest.includes('--help')) return usage(name === '' ? 2 : 0);
  const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (!subcommand) throw new UsageError('unknownCommand', { name });
  const file = await databaseFile(given);
  if (!subcommand.makesDatabase && !existsSync(file)) throw new UsageError('noDatabase', { file });
  const { run } = await subcommand.load();
  const { openMigrated } = await import('@/db/migrate');
  const db = openMigrated(file);
  try {
    return await run(own, db);
  } finally {
    db.sql.close();
  }
}

function usage(code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(`${words()('usage')}\n`);
  return code;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${words()(`problem.${error.key}` as 'problem.noFile', error.values)}\n`);
  process.exitCode = 2;
}
