import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { env } from './env';

const form = z.object({
  /** Signs the cookies of the sign-in in progress. */
  auth: z.string().min(32),
  /** Keeps the addresses of forms the same from one build to the next. */
  actions: z.string().min(32),
});
export type Secrets = z.output<typeof form>;

let known: Secrets | undefined;

/** The secrets of this house: made once, kept in the data folder, readable by its owner alone. */
export function secrets(): Secrets {
  known ??= read() ?? make();
  return known;
}

const file = (): string => path.join(env().dataFolder, 'secrets.json');

function read(): Secrets | null {
  try {
    const parsed = form.safeParse(JSON.parse(readFileSync(file(), 'utf8')));
    if (parsed.success) return parsed.data;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  }
  throw new Error(`${file()} cannot be read. Put it back from a backup, or remove it: everyone then signs in again.`);
}

function make(): Secrets {
  mkdirSync(env().dataFolder, { recursive: true, mode: 0o700 });
  chmodSync(env().dataFolder, 0o700);
  const made = { auth: randomBytes(32).toString('base64'), actions: randomBytes(32).toString('base64') };
  writeFileSync(file(), `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return made;
}
