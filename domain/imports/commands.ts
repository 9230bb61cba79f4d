import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { newId } from '@/db/columns';
import type { Day } from '../calendar';
import { command, done, refuse } from '../command';
import { noteStandings } from '../flags/step-commands';
import type { Viewer } from '../viewer';
import { FileRefused } from './files/refusal';
import { dayForm, type Mapping, mappingForm } from './forms';
import { leftOutRows } from './left-out-rows';
import { canImport } from './policy';
import { importById, keptMappingFor, sheetsOf } from './queries';
import { recognize } from './recognize/sheets';
import { rehearse, writeRecords } from './rehearsal-commands';
import { shapeOf } from './shape';
import type { Sheet } from './sheet';
import { importChanges, importFiles, imports, keptMappings } from './table';

const fileForm = z.object({
  name: z.string().min(1).max(255),
  sha256: z.string(),
  bytes: z.number().int().min(0),
  sheets: z.custom<Sheet[]>((value) => Array.isArray(value)),
});
const readForm = z.object({ asOf: dayForm, files: z.array(fileForm).min(1), mapping: mappingForm });
const idForm = z.object({ importId: z.string() });

/** Takes in files that have been read, with what they would come to; nothing of them is in the records yet. */
export const readImport = command({
  name: 'imports.read',
  form: readForm,
  load: () => ({}),
  may: canImport,
  run: ({ viewer, input: { asOf, files, mapping }, now }) => {
    const sheets = files.flatMap((file) => file.sheets);
    const full = keptMappingFor(viewer, sheets, mapping);
    const tried = tryRehearsal(viewer, sheets, full, asOf);
    if (tried instanceof FileRefused) return refusedFile(tried);
    const id = newId();
    const result = JSON.stringify(tried);
    viewer.db.orm
      .insert(imports)
      .values({ id, state: 'read', asOf, readBy: viewer.personId, readAt: now, mapping: JSON.stringify(full), result })
      .run();
    for (const { name, sha256, bytes, sheets: own } of files) {
      viewer.db.orm
        .insert(importFiles)
        .values({ id: newId(), importId: id, name, sha256, bytes, sheets: JSON.stringify(own) })
        .run();
    }
    return done({ id, result: tried }, { subject: 'import', id, fields: ['files'] });
  },
});

/** Corrects what the sheets mean, keeps that for the next files like these, and says anew what they would come to. */
export const correctImport = command({
  name: 'imports.correct',
  form: idForm.extend({ mapping: mappingForm }),
  load: (viewer, { importId }) => importById(viewer, importId),
  may: canImport,
  run: ({ viewer, input: { mapping }, subject, now }) => {
    if (subject.state !== 'read') return refuse('import-not-open');
    const sheets = sheetsOf(viewer, subject.id);
    const tried = tryRehearsal(viewer, sheets, mapping, subject.asOf);
    if (tried instanceof FileRefused) return refusedFile(tried);
    const text = JSON.stringify(mapping);
    viewer.db.orm
      .update(imports)
      .set({ mapping: text, result: JSON.stringify(tried) })
      .where(eq(imports.id, subject.id))
      .run();
    keepMapping(viewer, sheets, mapping, now);
    return done(tried, { subject: 'import', id: subject.id, fields: ['mapping'] });
  },
});

/** Writes the records of an import, all together; its files' contents are then let go. */
export const confirmImport = command({
  name: 'imports.confirm',
  form: idForm,
  load: (viewer, { importId }) => importById(viewer, importId),
  may: canImport,
  run: ({ viewer, subject, now }) => {
    if (subject.state !== 'read') return refuse('import-not-open');
    const sheets = sheetsOf(viewer, subject.id);
    const { result, changes } = writeRecords(viewer, sheets, subject.mapping, subject.asOf);
    const leftOut = leftOutRows(recognize(sheets, subject.mapping).recognized, result.refused);
    for (const [seq, { kind, table: tableName, rowKey, before, afterHash }] of changes.entries()) {
      viewer.db.orm
        .insert(importChanges)
        .values({ importId: subject.id, seq, kind, tableName, rowKey, before, afterHash })
        .run();
    }
    const kept = { state: 'confirmed', confirmedAt: now, result: JSON.stringify({ ...result, leftOut }) };
    viewer.db.orm.update(imports).set(kept).where(eq(imports.id, subject.id)).run();
    viewer.db.orm.update(importFiles).set({ sheets: null }).where(eq(importFiles.importId, subject.id)).run();
    noteStandings({ viewer, now, today: subject.asOf });
    return done(result, { subject: 'import', id: subject.id, fields: Object.keys(result.tally) });
  },
});

/** Lets go of files that were read and not confirmed. */
export const giveUpImport = command({
  name: 'imports.give-up',
  form: idForm,
  load: (viewer, { importId }) => importById(viewer, importId),
  may: canImport,
  run: ({ viewer, subject }) => {
    if (subject.state !== 'read') return refuse('import-not-open');
    viewer.db.orm.delete(imports).where(eq(imports.id, subject.id)).run();
    return done(subject.id, { subject: 'import', id: subject.id });
  },
});

function tryRehearsal(viewer: Viewer, sheets: readonly Sheet[], mapping: Mapping, asOf: Day) {
  try {
    return rehearse(viewer, sheets, mapping, asOf);
  } catch (error) {
    if (error instanceof FileRefused) return error;
    throw error;
  }
}

const refusedFile = ({ file, reason, detail }: FileRefused) =>
  refuse('file-refused', 'files', { file, reason, ...detail });

function keepMapping(viewer: Viewer, sheets: readonly Sheet[], mapping: Mapping, now: number): void {
  const values = { mapping: JSON.stringify(mapping), keptBy: viewer.personId, keptAt: now };
  const shape = shapeOf(sheets);
  viewer.db.orm
    .insert(keptMappings)
    .values({ shape, ...values })
    .onConflictDoUpdate({ target: keptMappings.shape, set: values })
    .run();
}
