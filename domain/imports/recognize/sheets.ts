import { nameKey } from '../../people/names';
import { FileRefused } from '../files/refusal';
import type { Mapping, SheetMapping } from '../forms';
import type { CodeMeaning, SuffixMeaning } from '../lexicon/codes';
import { fieldsOf } from '../lexicon/headers';
import { type Cell, cellText, columnLetters, isBlank, type Problem, problem, type Sheet } from '../sheet';
import { plainKey } from '../written/plain';
import type { Column } from './columns';
import { dateColumns, type Guess, guessKinds, type TableKind, unknownGuess } from './kinds';
import { legendRowsOf, readLegend } from './legend';

/** A sheet with the meaning it is read by: proposed, and corrected by the mapping. */
export type Recognized = {
  sheet: Sheet;
  kind: TableKind;
  headerRow: number;
  columns: Column[];
  /** The columns of an attendance grid that are meetings. */
  dates: { index: number; cell: Cell }[];
  /** The rows below the header that explain codes. */
  legendRows?: ReadonlySet<number>;
  /** The group the mapping names. */
  group?: string | undefined;
  /** Texts that may name the group, the most telling first: the title rows, the names of sheet and file. */
  groupHints: string[];
  dayFirst: boolean | undefined;
  codes: Record<string, CodeMeaning>;
  suffixes: Record<string, SuffixMeaning>;
  words: Record<string, Record<string, string>>;
};

export type Recognition = {
  recognized: Recognized[];
  ignored: { file: string; sheet: string }[];
  /** Columns that the mapping names for one sheet, and that it does not have. */
  notFound: Problem[];
};

const LEAST_SCORE = 4;

/**
 * Finds what each sheet is about and what its columns mean. Throws FileRefused when a sheet lacks a column that
 * matters, or when nothing in a file is recognized.
 */
export function recognize(sheets: readonly Sheet[], mapping: Mapping): Recognition {
  const found = sheets
    .map((sheet) => ({ sheet, own: ownMapping(sheet, mapping) }))
    .map(({ sheet, own }) => ({ sheet, own, guess: guessFor(sheet, own) }));
  const legend = readLegend(found.filter(({ guess }) => guess === null).map(({ sheet }) => sheet));
  const recognized = found.flatMap(({ sheet, own, guess }) =>
    guess ? [settle(sheet, own, guess, mapping, legend)] : [],
  );
  const ignored = found
    .filter(({ guess }) => guess === null)
    .map(({ sheet }) => ({ file: sheet.file, sheet: sheet.name }));
  for (const file of new Set(sheets.map((sheet) => sheet.file))) {
    const mapped = found.some(({ sheet, own }) => sheet.file === file && own.kind === 'ignore');
    if (!mapped && !recognized.some((r) => r.sheet.file === file)) throw new FileRefused(file, 'not-recognized');
  }
  return {
    recognized,
    ignored,
    notFound: found.flatMap(({ sheet, own, guess }) => columnsNotFound(sheet, own, guess)),
  };
}

/** What the mapping says of one sheet. */
export function ownMapping(sheet: Sheet, mapping: Mapping): SheetMapping {
  const fits = (pattern: string | undefined, name: string) =>
    pattern === undefined || new RegExp(`^${plainPattern(pattern)}$`).test(plainKey(name));
  return mapping.sheets?.find((own) => fits(own.file, sheet.file) && fits(own.sheet, sheet.name)) ?? {};
}

/** Marks count for nothing in a pattern, as in the names it is held against. */
const plainPattern = (pattern: string): string =>
  pattern
    .split('*')
    .map((part) => nameKey(part.replace(/[’'`´]/g, ' ')))
    .join('.*');

function guessFor(sheet: Sheet, own: SheetMapping): Guess | null {
  if (own.kind === 'ignore' || own.kind === 'notes') return null;
  const row = own.headerRow === undefined ? undefined : own.headerRow - 1;
  const guesses = guessKinds(sheet, own.kind, row);
  const best = guesses[0] ?? (own.kind ? unknownGuess(sheet, own.kind, row) : null);
  if (!best) return null;
  const corrected = correctColumns(sheet, own, best);
  if (own.kind === undefined && own.columns === undefined && best.score < LEAST_SCORE && !nearlyKnown(best))
    return null;
  const [missing] = corrected.missing;
  if (missing !== undefined) {
    if (own.kind === undefined && own.columns === undefined && !nearlyKnown(best)) return null;
    throw new FileRefused(sheet.file, 'missing-column', { sheet: sheet.name, column: missing });
  }
  return corrected;
}

/** Known but for one column that matters: refused rather than passed over, where it is surely what it seems to be. */
const nearlyKnown = ({ missing, columns, hinted }: Guess): boolean =>
  missing.length === 1 && columns.length >= (hinted ? 3 : 4);

function correctColumns(sheet: Sheet, own: SheetMapping, guess: Guess): Guess {
  if (own.columns === undefined) return guess;
  const header = sheet.rows[guess.headerRow] ?? [];
  const given = Object.entries(own.columns).flatMap(([written, field]) => {
    const index = columnNamed(header, written);
    return index < 0 ? [] : [{ index, header: cellText(header[index]) || columnLetters(index), field }];
  });
  const kept = guess.columns.filter(
    (column) => !given.some((g) => g.index === column.index || g.field === column.field),
  );
  const columns = [...kept, ...given.filter((column) => column.field !== '')].sort((a, b) => a.index - b.index);
  const has = (field: string) => columns.some((column) => column.field === field);
  const required = fieldsOf[guess.kind].filter((f) => f.required && f.field !== 'group');
  const stands = (field: string) =>
    field === 'name' ? has('firstName') && has('lastName') : field === 'hours' && has('minutes');
  return { ...guess, columns, missing: required.map((f) => f.field).filter((field) => !has(field) && !stands(field)) };
}

/** Where a column stands that a mapping names by its heading or its letter; -1 when it is not there. */
function columnNamed(header: readonly Cell[], written: string): number {
  const byHeading = header.findIndex((cell) => plainKey(cellText(cell)) === plainKey(written));
  return byHeading >= 0 ? byHeading : header.findIndex((_, i) => columnLetters(i) === written.toUpperCase());
}

/** Said only of a sheet that the mapping names in full: a pattern may cover sheets of several shapes. */
function columnsNotFound(sheet: Sheet, own: SheetMapping, guess: Guess | null): Problem[] {
  if (guess === null || own.columns === undefined || /\*/.test(`${own.file}${own.sheet}`)) return [];
  const place = { file: sheet.file, sheet: sheet.name, row: guess.headerRow + 1 };
  const header = sheet.rows[guess.headerRow] ?? [];
  return Object.keys(own.columns)
    .filter((written) => columnNamed(header, written) < 0)
    .map((written) => problem({ ...place, column: written }, written, 'mapped-column-not-found'));
}

function settle(
  sheet: Sheet,
  own: SheetMapping,
  guess: Guess,
  mapping: Mapping,
  legend: ReturnType<typeof readLegend>,
): Recognized {
  const above = { ...sheet, rows: sheet.rows.slice(0, guess.headerRow) };
  const dates = guess.kind === 'attendance' ? dateColumns(sheet.rows[guess.headerRow] ?? []) : [];
  const legendRows = guess.kind === 'attendance' ? legendRowsOf(sheet, guess.headerRow, codesUsed(sheet, dates)) : [];
  const local = readLegend([above, { ...sheet, rows: legendRows.map((row) => sheet.rows[row] ?? []) }]);
  const titles = above.rows
    .flat()
    .filter((cell) => !isBlank(cell))
    .map((cell) => cellText(cell));
  const used = new Set(guess.columns.map((column) => column.index));
  return {
    sheet,
    kind: guess.kind,
    headerRow: guess.headerRow,
    columns: guess.columns,
    dates: dates.filter(({ index }) => !used.has(index)),
    legendRows: new Set(legendRows),
    group: own.group,
    groupHints: [...titles, sheet.name, sheet.file.replace(/\.\w+$/, '')].filter(Boolean),
    dayFirst: own.dayFirst ?? mapping.dayFirst,
    codes: { ...legend.codes, ...local.codes, ...mapping.codes, ...own.codes },
    suffixes: { ...legend.suffixes, ...local.suffixes, ...mapping.suffixes, ...own.suffixes },
    words: { ...mapping.words, ...own.words },
  };
}

/** The texts that stand under a grid's days, without the marks after them. */
const codesUsed = (sheet: Sheet, dates: readonly { index: number }[]): Set<string> =>
  new Set(sheet.rows.flatMap((row) => dates.map(({ index }) => plainKey(cellText(row[index])))));
