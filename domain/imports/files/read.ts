import type { Sheet } from '../sheet';
import { readCsv } from './csv';
import { kindOfBytes } from './kind-of-bytes';
import { FileRefused, MOST_ROWS } from './refusal';
import { readXlsx } from './xlsx';

/** Reads a file of records into its sheets. Throws FileRefused, with the reason, when it is none. */
export async function readFile(file: string, bytes: Uint8Array): Promise<Sheet[]> {
  const sheets = kindOfBytes(file, bytes) === 'xlsx' ? await readXlsx(file, bytes) : readCsv(file, bytes);
  if (sheets.some((sheet) => sheet.rows.length > MOST_ROWS)) throw new FileRefused(file, 'oversized');
  if (sheets.every((sheet) => sheet.rows.every((row) => row.every((cell) => cell === null)))) {
    throw new FileRefused(file, 'empty');
  }
  return sheets;
}
