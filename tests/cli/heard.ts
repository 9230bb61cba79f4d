import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of the test's own. */
export function freshFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'heard-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the command as a person at a terminal would. */
export function heard(...args: string[]): { code: number | null; out: string; err: string } {
  const run = spawnSync(path.resolve('node_modules/.bin/tsx'), ['cli/heard.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_CA.UTF-8', LC_ALL: '' },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** What the command prints with --json. */
export const heardJson = (...args: string[]) => JSON.parse(heard(...args, '--json').out);
