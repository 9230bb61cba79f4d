import type { Day } from '../calendar';
import { ohtOf } from '../settings/queries';
import type { Viewer } from '../viewer';
import type { Mapping } from './forms';
import { readDrafts } from './importers/read';
import { recognize } from './recognize/sheets';
import { type Recorded, recordDrafts } from './recorders/record';
import type { ImportResult } from './result';
import type { Sheet } from './sheet';

class Rehearsed extends Error {
  constructor(readonly result: ImportResult) {
    super('rehearsed');
  }
}

/** Reads sheets by a mapping and writes what they say, within the caller's transaction. Throws FileRefused. */
export function writeRecords(viewer: Viewer, sheets: readonly Sheet[], mapping: Mapping, asOf: Day): Recorded {
  const recognition = recognize(sheets, mapping);
  const { drafts, reading } = readDrafts(recognition.recognized);
  return recordDrafts(viewer.db, drafts, reading, recognition, { asOf, timeZone: ohtOf(viewer).timeZone });
}

/**
 * What an import would come to. It is the import itself, taken back: a preview written by other code would
 * one day say something else than what happens. Throws FileRefused.
 */
export function rehearse(viewer: Viewer, sheets: readonly Sheet[], mapping: Mapping, asOf: Day): ImportResult {
  try {
    return viewer.db.sql
      .transaction((): ImportResult => {
        throw new Rehearsed(writeRecords(viewer, sheets, mapping, asOf).result);
      })
      .immediate();
  } catch (error) {
    if (error instanceof Rehearsed) return error.result;
    throw error;
  }
}
