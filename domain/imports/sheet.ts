import type { Day } from '../calendar';

/** A moment as a spreadsheet keeps it: a day, and the minutes since midnight when it has a time. */
export type Moment = { day: Day; minutes: number };

export type Cell = string | number | boolean | Moment | null;

/** One sheet as it was read; row `i` stands in row `i + 1` of the spreadsheet. */
export type Sheet = { file: string; name: string; rows: readonly (readonly Cell[])[] };

/** Where in the files something stands. `column` is the header as written, or the column's letter. */
export type Place = { file: string; sheet: string; row: number; column?: string };

/** Something left out, or odd, with its place, the value as written and a code that the messages put into words. */
export type Problem = { file: string; sheet: string; row: number; column: string; value: string; reason: string };

export const isMoment = (cell: Cell | undefined): cell is Moment => typeof cell === 'object' && cell !== null;

/** A cell as a person would read it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (isMoment(cell)) return cell.day;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell)
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

export const isBlank = (cell: Cell | undefined): boolean => cellText(cell) === '';

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

export const problem = (place: Place, value: Cell | undefined, reason: string): Problem => ({
  file: place.file,
  sheet: place.sheet,
  row: place.row,
  column: place.column ?? '',
  value: cellText(value),
  reason,
});
