import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Db } from '@/db/client';
import { dayOf } from '@/domain/calendar';
import { perform } from '@/domain/command';
import { confirmImport, readImport } from '@/domain/imports/commands';
import { readFile } from '@/domain/imports/files/read';
import { FileRefused, MOST_BYTES } from '@/domain/imports/files/refusal';
import { type Mapping, mappingForm } from '@/domain/imports/forms';
import { rehearse } from '@/domain/imports/rehearsal-commands';
import { type ImportResult, noCounts } from '@/domain/imports/result';
import { ohtOf } from '@/domain/settings/queries';
import { trusted, type Viewer } from '@/domain/viewer';
import { dayArgument, readArguments, UsageError } from './arguments';
import { printJson, printTable, words } from './print';

const OPTIONS = {
  map: { type: 'string' },
  'as-of': { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

/** `heard import [--map MAP.json] [--as-of DATE] [--dry-run] FILES…`: exit code 2 when a file is refused whole. */
export async function run(args: string[], db: Db): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, true);
  if (positionals.length === 0) throw new UsageError('noFiles');
  const viewer = trusted(db, 'command-line');
  const now = Date.now();
  const asOf = dayArgument('--as-of', values['as-of'], dayOf(now, ohtOf(viewer).timeZone));
  const mapping = readMapping(values.map);
  try {
    const files = await Promise.all(positionals.map(readOne));
    const result = values['dry-run']
      ? rehearse(
          viewer,
          files.flatMap((file) => file.sheets),
          mapping,
          asOf,
        )
      : bringIn(viewer, { files, mapping, asOf }, now);
    print(result, values.json);
    return 0;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return refuseFile(error, values.json);
  }
}

async function readOne(file: string) {
  const name = path.basename(file);
  const content = contentOf(file);
  if (content.length > MOST_BYTES) throw new FileRefused(name, 'oversized');
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name, sha256, bytes: content.length, sheets: await readFile(name, content) };
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError('cannotRead', { file });
  }
}

function readMapping(file: string | undefined): Mapping {
  if (file === undefined) return {};
  let content: unknown;
  try {
    content = JSON.parse(contentOf(file).toString('utf8'));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError('mapNotJson', { file });
  }
  const parsed = mappingForm.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError('mapWrong', { file, where: issue?.path.join('.') ?? '', message: issue?.message ?? '' });
}

type Input = { files: Awaited<ReturnType<typeof readOne>>[]; mapping: Mapping; asOf: string };

function bringIn(viewer: Viewer, input: Input, now: number): ImportResult {
  const read = perform(viewer, readImport, input, now);
  if (!read.ok) {
    const details =
      read.why === 'refused'
        ? (read.details as { file: string; reason: FileRefused['reason']; sheet?: string; column?: string })
        : null;
    throw details ? new FileRefused(details.file, details.reason, details) : new Error(`import: ${read.why}`);
  }
  const confirmed = perform(viewer, confirmImport, { importId: read.value.id }, now);
  if (!confirmed.ok) throw new Error(`import: ${confirmed.why}`);
  return confirmed.value;
}

function refuseFile(error: FileRefused, json: boolean): number {
  const t = words('imports');
  const { sheet = '', column = '' } = error.detail;
  process.stderr.write(
    `${t('fileRefused', { file: error.file, reason: t(`fileReason.${error.reason}`, { sheet, column }) })}\n`,
  );
  const refused = [{ file: error.file, sheet, row: 0, column, value: '', reason: error.reason }];
  if (json) printJson({ counts: noCounts(), refused, warnings: [], duplicates: [] });
  return 2;
}

function print(result: ImportResult, json: boolean): void {
  if (json) {
    printJson(result);
    return;
  }
  const t = words('imports');
  const counts = Object.entries(result.tally).filter(([, n]) => n.added + n.changed + n.same > 0);
  printTable(
    [t('what'), t('added'), t('changed'), t('same')],
    counts.map(([noun, n]) => [t(`noun.${noun as 'advisors'}`), n.added, n.changed, n.same]),
  );
  for (const list of ['refused', 'warnings'] as const) {
    if (result[list].length === 0) continue;
    process.stdout.write(`\n${t(`${list}`, { count: result[list].length })}\n`);
    for (const { file, sheet, row, column, value, reason } of result[list]) {
      process.stdout.write(
        `  ${t('place', { file, sheet: sheet || '–', row, column, value, reason: t(`reason.${reason as 'missing'}`) })}\n`,
      );
    }
  }
  for (const { file, sheet } of result.ignored) process.stdout.write(`${t('passedOver', { file, sheet })}\n`);
  for (const duplicate of result.duplicates) process.stdout.write(`${t('duplicate', duplicate)}\n`);
}
