import type { Recognized } from '../recognize/sheets';
import { type Cell, cellText, isBlank, type Problem } from '../sheet';
import { readDay } from '../written/day';
import { plainKey } from '../written/plain';
import { Row, RowRefused } from './row';

const TOTAL =
  /^(sub ?total|sous total|grand total|total|totals|totaux|totale|somme|sum|moyenne|average|nombre de presen\w*|present count|quorum)\b/;
/** What stands in the name's place where a row counts who came. */
const COUNTS =
  /^((number|nombre|nb|no|count|total)( (of|de|des|d))? )?((members|membres|people|personnes|advisors|conseillers) )?(present\w*|presences?|attended|attending|attendees|in attendance)( count)?$|^quorum\b/;
/** Kinds whose rows go on with the group above where a merged column leaves it blank. */
const MERGED = new Set(['seats', 'meetings', 'attendance', 'motions', 'late-invitations']);

export type Reading = { refused: Problem[]; warnings: Problem[] };

/**
 * Reads the rows below the header: blank, title, total and repeated header rows are passed over; a row that cannot
 * be taken is listed as refused and the others go on.
 */
export function readRows(recognized: Recognized, reading: Reading, take: (row: Row) => void): void {
  for (const row of dataRows(recognized, reading.warnings)) {
    try {
      take(row);
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      reading.refused.push(error.problem);
    }
  }
}

/** The rows of a sheet that hold records, each with the title and the group that stand above it. */
export function dataRows(recognized: Recognized, warnings: Problem[]): Row[] {
  const { sheet, headerRow, legendRows } = recognized;
  const rows: Row[] = [];
  let title: string | null = null;
  let group: string | null = null;
  for (let index = headerRow + 1; index < sheet.rows.length; index++) {
    const cells = sheet.rows[index] ?? [];
    if (legendRows?.has(index) || isNoRecord(recognized, cells)) continue;
    if (isTitle(recognized, cells)) {
      title = cellText(cells.find((cell) => !isBlank(cell)));
      group = null;
      continue;
    }
    const row: Row = new Row(recognized, index, warnings, { title, group });
    rows.push(row);
    if (MERGED.has(recognized.kind)) group = row.text('group') ?? group;
  }
  return rows;
}

const columnOf = ({ columns }: Recognized, field: string): number =>
  columns.find((column) => column.field === field)?.index ?? -1;

function isNoRecord(recognized: Recognized, cells: readonly Cell[]): boolean {
  return cells.every(isBlank) || isTotal(recognized, cells) || repeatsHeader(recognized, cells);
}

/** A row of one filled cell is a title, but for a person of a grid, or a name that does not stand where titles do. */
function isTitle(recognized: Recognized, cells: readonly Cell[]): boolean {
  const filled = cells.flatMap((cell, index) => (isBlank(cell) ? [] : [index]));
  if (filled.length !== 1) return false;
  const isName = filled[0] === columnOf(recognized, 'name');
  if (recognized.dates.length > 0) return !isName;
  const isPeople = recognized.kind === 'advisors' || recognized.kind === 'partners';
  return !(isPeople && isName && filled[0] !== 0);
}

/** A row that sums others: one cell says so, and neither a name nor a day stands in it. */
function isTotal(recognized: Recognized, cells: readonly Cell[]): boolean {
  const name = plainKey(cellText(cells[columnOf(recognized, 'name')]));
  if (recognized.kind === 'attendance' && COUNTS.test(name)) return true;
  const says = cells.some((cell) => typeof cell === 'string' && cell.length <= 40 && TOTAL.test(plainKey(cell)));
  if (!says || (name !== '' && !TOTAL.test(name))) return false;
  const day = cells[columnOf(recognized, 'date')] ?? null;
  return isBlank(day) || 'problem' in readDay(day, recognized.dayFirst ?? true);
}

function repeatsHeader({ sheet, headerRow }: Recognized, cells: readonly Cell[]): boolean {
  const header = (sheet.rows[headerRow] ?? []).map((cell) => plainKey(cellText(cell)));
  const keys = cells.map((cell) => plainKey(cellText(cell)));
  const filled = keys.filter((key) => key !== '');
  return filled.length > 1 && keys.every((key, i) => key === '' || key === header[i]);
}
