import type { Recognized } from '../recognize/sheets';
import { type Cell, cellText, isBlank, type Problem } from '../sheet';
import { plainKey } from '../written/plain';
import { Row, RowRefused } from './row';

const TOTAL =
  /^(sub ?total|sous total|grand total|total|totals|totaux|totale|somme|sum|moyenne|average|nombre de presen\w*|present count|quorum)\b/;

export type Reading = { refused: Problem[]; warnings: Problem[] };

/**
 * Reads the rows below the header: blank, title, total and repeated header rows are passed over; a row that cannot
 * be taken is listed as refused and the others go on.
 */
export function readRows(recognized: Recognized, reading: Reading, take: (row: Row) => void): void {
  const { sheet, headerRow } = recognized;
  let section: string | null = null;
  const header = (sheet.rows[headerRow] ?? []).map((cell) => plainKey(cellText(cell)));
  for (let index = headerRow + 1; index < sheet.rows.length; index++) {
    const cells = sheet.rows[index] ?? [];
    const filled = cells.filter((cell) => !isBlank(cell));
    if (filled.length === 0 || isTotal(recognized, cells) || repeatsHeader(cells, header)) continue;
    if (filled.length === 1 && recognized.kind !== 'attendance') {
      section = cellText(filled[0]);
      continue;
    }
    const row: Row = new Row(recognized, index, reading.warnings, section);
    try {
      take(row);
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      reading.refused.push(error.problem);
    }
    if (recognized.kind === 'seats') section = row.text('group') ?? section;
  }
}

/** A row that sums others: one cell says so, and no name stands in it. */
function isTotal(recognized: Recognized, cells: readonly Cell[]): boolean {
  const says = cells.some((cell) => typeof cell === 'string' && cell.length <= 40 && TOTAL.test(plainKey(cell)));
  if (!says) return false;
  const nameAt = recognized.columns.find((column) => column.field === 'name')?.index;
  const name = nameAt === undefined ? '' : plainKey(cellText(cells[nameAt]));
  return name === '' || TOTAL.test(name);
}

function repeatsHeader(cells: readonly Cell[], header: readonly string[]): boolean {
  const keys = cells.map((cell) => plainKey(cellText(cell)));
  const filled = keys.filter((key) => key !== '');
  return filled.length > 1 && keys.every((key, i) => key === '' || key === header[i]);
}
