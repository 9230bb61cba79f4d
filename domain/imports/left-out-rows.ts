import { stringify } from 'csv-stringify/sync';
import type { Recognized } from './recognize/sheets';
import { cellText, type Problem } from './sheet';

/** The rows of one sheet that were left out, or left out in part, as they stood: to be mended and brought in again. */
export type LeftOutSheet = {
  file: string;
  sheet: string;
  headings: string[];
  rows: { row: number; cells: string[]; reasons: string[] }[];
};

/** The whole rows behind what was refused, by sheet, each row once with every reason. */
export function leftOutRows(recognized: readonly Recognized[], refused: readonly Problem[]): LeftOutSheet[] {
  return recognized.flatMap(({ sheet, headerRow }) => {
    const own = refused.filter((problem) => problem.file === sheet.file && problem.sheet === sheet.name);
    const numbers = [...new Set(own.map(({ row }) => row))].filter((row) => row > headerRow + 1);
    if (numbers.length === 0) return [];
    const textsOf = (at: number) => (sheet.rows[at] ?? []).map((cell) => cellText(cell));
    const rows = numbers.map((row) => {
      const reasons = new Set(own.filter((problem) => problem.row === row).map(({ reason }) => reason));
      return { row, cells: textsOf(row - 1), reasons: [...reasons] };
    });
    return [{ file: sheet.file, sheet: sheet.name, headings: textsOf(headerRow), rows }];
  });
}

const FORMULA = /^[=+\-@\t\r]/;
const HARMLESS = /^([-+]|[-+]?\d[\d\s.,]*)$/;

/** A cell that a spreadsheet would run gets an apostrophe, which reading takes off again; a number or a bare dash runs nothing. */
export const safeCell = (text: string): string => (FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text);

/** Left-out rows as CSV under their own headings, with why at the end; it can be mended and brought in as it is. */
export function leftOutCsv({ headings, rows }: LeftOutSheet, why: string, inWords: (reason: string) => string): string {
  const width = Math.max(headings.length, ...rows.map(({ cells }) => cells.length));
  const padded = (cells: readonly string[]) => Array.from({ length: width }, (_, i) => cells[i] ?? '');
  const lines = rows.map(({ cells, reasons }) => [...padded(cells), reasons.map(inWords).join(' ')]);
  return stringify([[...padded(headings), why], ...lines].map((line) => line.map(safeCell)));
}
