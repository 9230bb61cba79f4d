import readWorkbook from 'read-excel-file/node';
import type { Cell, Sheet } from '../sheet';
import { shownBy } from './formula';
import { FileRefused } from './refusal';
import { checkZip } from './zip-bounds';

/** The visible values of every sheet of a workbook: a formula gives its last result, a date its day and time. */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<Sheet[]> {
  checkZip(file, bytes);
  try {
    const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
    return sheets.map(({ sheet, data }) => ({ file, name: sheet, rows: data.map((row) => row.map(asCell)) }));
  } catch {
    throw new FileRefused(file, 'corrupt');
  }
}

function asCell(value: unknown): Cell {
  if (value instanceof Date) {
    const minutes = value.getUTCHours() * 60 + value.getUTCMinutes() + Math.round(value.getUTCSeconds() / 60);
    return { day: value.toISOString().slice(0, 10), minutes };
  }
  if (typeof value === 'string') return shownBy(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}
