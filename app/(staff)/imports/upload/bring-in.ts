import { createHash } from 'node:crypto';
import { todayFor } from '@/app/_request/today';
import { perform } from '@/domain/command';
import { readImport } from '@/domain/imports/commands';
import { readFile } from '@/domain/imports/files/read';
import { type FileRefusalReason, FileRefused, MOST_BYTES } from '@/domain/imports/files/refusal';
import { type Mapping, mappingForm } from '@/domain/imports/forms';
import type { Viewer } from '@/domain/viewer';
import { clock } from '@/server/clock';
import type { Refusal } from './refusal';

/** What is being done, for a person who waits. */
export type Step = { step: 'reading'; file: string; at: number; of: number } | { step: 'checking' };
type Tell = (step: Step) => Promise<void>;
export type BroughtIn = { id: string } | { refusal: Refusal };

/** Reads the files of a form and keeps them with what they would come to; a refused file keeps nothing. */
export async function bringIn(viewer: Viewer, form: FormData, tell: Tell): Promise<BroughtIn> {
  const files = filesOf(form, 'files');
  if (files.length === 0) return { refusal: { file: '', reason: 'none-chosen' } };
  try {
    const mapping = await mappingOf(filesOf(form, 'mapping')[0]);
    const read = [];
    for (const [at, file] of files.entries()) {
      await tell({ step: 'reading', file: file.name, at: at + 1, of: files.length });
      read.push(await readOne(file));
    }
    await tell({ step: 'checking' });
    return kept(viewer, { asOf: todayFor(viewer), files: read, mapping });
  } catch (error) {
    if (error instanceof FileRefused) return { refusal: { ...error.detail, file: error.file, reason: error.reason } };
    if (error instanceof MappingRefused) return { refusal: { file: error.file, reason: 'mapping-wrong' } };
    throw error;
  }
}

class MappingRefused extends Error {
  constructor(readonly file: string) {
    super('mapping refused');
  }
}

/** A browser sends one nameless empty file for a field without any. */
const filesOf = (form: FormData, name: string): File[] =>
  form.getAll(name).filter((value): value is File => value instanceof File && (value.name !== '' || value.size > 0));

async function mappingOf(file: File | undefined): Promise<Mapping> {
  if (file === undefined) return {};
  if (file.size > MOST_BYTES) throw new MappingRefused(file.name);
  try {
    return mappingForm.parse(JSON.parse(await file.text()));
  } catch {
    throw new MappingRefused(file.name);
  }
}

async function readOne(file: File) {
  if (file.size > MOST_BYTES) throw new FileRefused(file.name, 'oversized');
  const content = Buffer.from(await file.arrayBuffer());
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name: file.name, sha256, bytes: content.length, sheets: await readFile(file.name, content) };
}

function kept(viewer: Viewer, input: Parameters<typeof readImport.form.parse>[0]): BroughtIn {
  const answer = perform(viewer, readImport, input, clock());
  if (answer.ok) return { id: answer.value.id };
  if (answer.why !== 'refused') throw new Error(`import: ${answer.why}`);
  return { refusal: answer.details as { file: string; reason: FileRefusalReason } };
}
