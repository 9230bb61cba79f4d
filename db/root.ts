import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder of the project: this one, or the nearest above it that ships the migrations. Looked for from where
 * the process runs, not from this file, which a build moves elsewhere.
 */
export function projectRoot(from: string = process.cwd()): string {
  if (existsSync(path.join(from, 'db', 'migrations', 'meta', '_journal.json'))) return from;
  const above = path.dirname(from);
  if (above === from) throw new Error('Run this inside the folder of Heard.');
  return projectRoot(above);
}
