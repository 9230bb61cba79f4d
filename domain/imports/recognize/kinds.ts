import { fieldsOf } from '../lexicon/headers';
import { sheetHints } from '../lexicon/sheet-names';
import { type Cell, cellText, isBlank, type Sheet } from '../sheet';
import type { SheetKind } from '../words';
import { readDay, readDayOfYear } from '../written/day';
import { plainKey } from '../written/plain';
import { type Column, type Heading, headingsOf, matchColumns, STANDS_IN } from './columns';

export type TableKind = Exclude<SheetKind, 'notes'>;
export type Guess = { kind: TableKind; headerRow: number; columns: Column[]; missing: string[]; score: number };

const HEADER_SEARCH = 30;
const tableKinds = Object.keys(fieldsOf) as TableKind[];
/** Columns that one kind of sheet borrows from another, and that say little about which it is. */
const BORROWED: Partial<Record<TableKind, readonly string[]>> = {
  advisors: ['organization', 'sector'],
  seats: ['organization', 'email'],
};

/** Every heading known word for word. */
const knownHeadings = new Set(tableKinds.flatMap((kind) => fieldsOf[kind].flatMap((field) => field.headers)));

/** What a sheet seems to be about, best guess first, looking at its first rows for a header. */
export function guessKinds(sheet: Sheet, onlyKind?: TableKind, onlyRow?: number): Guess[] {
  const kinds = onlyKind ? [onlyKind] : tableKinds;
  const rows = onlyRow === undefined ? sheet.rows.slice(0, HEADER_SEARCH).map((_, i) => i) : [onlyRow];
  const guesses = rows.flatMap((headerRow) => {
    const headings = headingsOf(sheet.rows[headerRow] ?? []);
    if (onlyRow === undefined && !mayBeHeader(sheet.rows[headerRow] ?? [], headings)) return [];
    const hint = hintOf(sheet, headerRow);
    return kinds.map((kind) => guess(sheet, kind, headerRow, headings, hint));
  });
  return guesses.filter((g) => g.score > 0).sort((a, b) => b.score - a.score || a.headerRow - b.headerRow);
}

/** A row with fewer than two known headings (or one, in a grid of days) is passed over at once. */
function mayBeHeader(row: readonly Cell[], headings: readonly Heading[]): boolean {
  const known = headings.filter(({ key }) => knownHeadings.has(key)).length;
  return known >= 2 || (known === 1 && dateColumns(row).length > 0);
}

function guess(sheet: Sheet, kind: TableKind, headerRow: number, headings: Heading[], hint: SheetKind | null): Guess {
  const row = sheet.rows[headerRow] ?? [];
  const { columns, exact, loose } = matchColumns(headings, fieldsOf[kind]);
  const has = (field: string) => columns.some((column) => column.field === field);
  const missing = fieldsOf[kind]
    .filter(
      ({ field, required }) => required && field !== 'group' && !has(field) && !(STANDS_IN[field] ?? ['?']).every(has),
    )
    .map(({ field }) => field);
  const borrowed = columns.filter((column) => BORROWED[kind]?.includes(column.field)).length;
  const others = row.filter((cell) => !isBlank(cell)).length - columns.length;
  const dates = kind === 'attendance' ? dateColumns(row).length : 0;
  const hinted = hint === kind ? 2 : 0;
  if (kind === 'attendance' && !isGridOrList(has, dates)) return { kind, headerRow, columns, missing, score: 0 };
  const grid = dates > 0 ? 4 + dates * 2 : 0;
  const score = exact * 2 + loose - borrowed * 1.5 - missing.length * 3 - others * 0.25 + hinted + grid;
  const groupless =
    kind !== 'attendance' && fieldsOf[kind].some((f) => f.field === 'group' && f.required) && !has('group');
  return { kind, headerRow, columns, missing, score: exact + loose === 0 ? 0 : groupless ? score - 1.5 : score };
}

const isGridOrList = (has: (field: string) => boolean, dates: number): boolean =>
  dates > 0 || (has('date') && has('code'));

/** The columns of a header row that are days, as in an attendance grid. */
export function dateColumns(row: readonly Cell[]): { index: number; cell: Cell }[] {
  return row.flatMap((cell, index) => (isDayHeader(cell) ? [{ index, cell }] : []));
}

function isDayHeader(cell: Cell): boolean {
  if (isBlank(cell)) return false;
  const text = headerDayText(cell);
  const read = readDay(typeof cell === 'string' ? text : cell);
  return 'day' in read || read.problem !== 'not-a-date' || readDayOfYear(text) !== null;
}

/** The day part of a header such as "2026-02-10 (virtual)". */
export const headerDayText = (cell: Cell): string =>
  cellText(cell)
    .replace(/\([^)]*\)/g, '')
    .replace(/\n.*/s, '')
    .trim();

/** What the sheet's name, its title rows and its file's name say it is about, the sheet's name first. */
function hintOf(sheet: Sheet, headerRow: number): SheetKind | null {
  const titles = sheet.rows
    .slice(0, headerRow)
    .flat()
    .map((cell) => cellText(cell ?? null));
  for (const text of [sheet.name, ...titles, sheet.file.replace(/\.\w+$/, '')]) {
    const hint = sheetHints.find(([words]) => words.test(plainKey(text)));
    if (hint) return hint[1];
  }
  return null;
}
