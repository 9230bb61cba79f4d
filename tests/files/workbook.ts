import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import type { ImportCounts } from '@/domain/imports/result';

export type InputFile = { name: string; bytes: Buffer };
export type Cell = string | number | boolean | Date | null;
export type Rows = readonly (readonly Cell[])[];

/** Files as an office would send them, and what reading them must come to. */
export type Input = {
  files: () => Promise<InputFile[]>;
  mapping?: Record<string, unknown>;
  asOf: string;
  counts: Partial<ImportCounts>;
  refused: { sheet?: string; row: number; column?: string; value: string; reason: string }[];
};

/** A workbook of plain cells; a Date becomes a real Excel date, with `yyyy-mm-dd` as its form. */
export async function workbook(name: string, sheets: Readonly<Record<string, Rows>>): Promise<InputFile> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((cell) => (cell instanceof Date ? { value: cell, type: Date, format: formatOf(cell) } : cell)),
    ) as SheetData,
  }));
  return { name, bytes: await writeWorkbook(written).toBuffer() };
}

/** A time of day is kept as a moment of Excel's day nought. */
const formatOf = (cell: Date): string => (cell.getUTCFullYear() < 1901 ? 'hh:mm' : 'yyyy-mm-dd');

export const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
export const timeOfDay = (time: string): Date => new Date(`1899-12-30T${time}:00Z`);

type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16' | 'windows-1252';

/** A text table; cells that hold the separator, quotes or line breaks are quoted. */
export function text(name: string, rows: Rows, separator = ',', encoding: Encoding = 'utf-8'): InputFile {
  const quoted = (cell: string) =>
    cell.includes(separator) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = rows.map((row) => row.map((cell) => quoted(cell === null ? '' : String(cell))).join(separator));
  return { name, bytes: encode(`${lines.join('\r\n')}\r\n`, encoding) };
}

function encode(content: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-16') return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(content, 'utf16le')]);
  if (encoding === 'windows-1252') return Buffer.from(content.replaceAll('’', '\u0092'), 'latin1');
  return Buffer.from((encoding === 'utf-8-bom' ? '\ufeff' : '') + content, 'utf8');
}
