import { fieldsOf } from '../lexicon/headers';
import { sheetHints } from '../lexicon/sheet-names';
import { type Cell, cellText, isBlank, type Sheet } from '../sheet';
import type { SheetKind } from '../words';
import { readHeadingDay } from '../written/heading-day';
import { plainKey } from '../written/plain';
import { type Column, type Heading, headingsOf, matchColumns, STANDS_IN } from './columns';

export type TableKind = Exclude<SheetKind, 'notes'>;
export type Guess = {
  kind: TableKind;
  headerRow: number;
  columns: Column[];
  missing: string[];
  score: number;
  /** A title or a name says that the sheet is of this kind. */
  hinted?: boolean;
};

const HEADER_SEARCH = 30;
const tableKinds = Object.keys(fieldsOf) as TableKind[];
/** Columns that one kind of sheet borrows from another, and that say little about which it is. */
const BORROWED: Partial<Record<TableKind, readonly string[]>> = {
  advisors: ['organization', 'sector'],
  seats: ['organization', 'email'],
};

/** What tells a list of these people from any list of names; a name of the sheet does too. */
const TELLING: Partial<Record<TableKind, readonly string[]>> = {
  advisors: ['kind', 'joined', 'left', 'honorarium', 'recruited', 'hat'],
  partners: ['organization', 'sector', 'title'],
};
/** Days enough to tell a grid whose names stand under no heading. */
const GRID_DAYS = 3;

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

/** A sheet said to be of a kind whose headings are not known: its columns are still to be named. */
export function unknownGuess(sheet: Sheet, kind: TableKind, onlyRow?: number): Guess {
  const severalFilled = sheet.rows.findIndex((row) => row.filter((cell) => !isBlank(cell)).length >= 2);
  const missing = fieldsOf[kind].flatMap(({ field, required }) => (required && field !== 'group' ? [field] : []));
  return { kind, headerRow: onlyRow ?? Math.max(severalFilled, 0), columns: [], missing, score: 0 };
}

/** A row with fewer than two known headings (or one, in a grid of days) is passed over at once. */
function mayBeHeader(row: readonly Cell[], headings: readonly Heading[]): boolean {
  const known = headings.filter(({ key }) => knownHeadings.has(key)).length;
  return known >= 2 || (known === 1 && dateColumns(row).length > 0) || namelessAt(row) !== null;
}

function guess(sheet: Sheet, kind: TableKind, headerRow: number, headings: Heading[], hint: SheetKind | null): Guess {
  const row = sheet.rows[headerRow] ?? [];
  const { columns, exact, loose } = matchColumns(headings, fieldsOf[kind]);
  const nameless = kind === 'attendance' && exact + loose === 0 ? namelessAt(row) : null;
  if (nameless !== null) columns.push({ index: nameless, header: cellText(row[nameless]), field: 'name' });
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
  const vague = TELLING[kind] !== undefined && hinted === 0 && !TELLING[kind]?.some(has) ? 4 : 0;
  const found = nameless !== null || exact + loose > 0;
  return {
    ...{ kind, headerRow, columns, missing, hinted: hinted > 0 },
    score: found ? score - vague - (groupless ? 1.5 : 0) : 0,
  };
}

/** Where the names stand in a row that is nothing but a grid's days, in order; null when it is another row. */
function namelessAt(row: readonly Cell[]): number | null {
  const days = dateColumns(row);
  const first = days[0]?.index ?? 0;
  const filled = row.filter((cell) => !isBlank(cell)).length;
  if (days.length < GRID_DAYS || first === 0 || filled - days.length > 2) return null;
  const known = days.flatMap(({ cell }) => readHeadingDay(cell)).map((day) => ('day' in day ? day.day : ''));
  return known.every((day, i) => i === 0 || day === '' || day > (known[i - 1] ?? '')) ? 0 : null;
}

const isGridOrList = (has: (field: string) => boolean, dates: number): boolean =>
  dates > 0 || (has('date') && has('code'));

/** The columns of a header row that are days, as in an attendance grid. */
export function dateColumns(row: readonly Cell[]): { index: number; cell: Cell }[] {
  return row.flatMap((cell, index) => (isDayHeader(cell) ? [{ index, cell }] : []));
}

function isDayHeader(cell: Cell): boolean {
  if (isBlank(cell)) return false;
  const read = readHeadingDay(cell);
  return !('problem' in read) || read.problem !== 'not-a-date';
}

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
