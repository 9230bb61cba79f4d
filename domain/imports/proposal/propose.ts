import type { z } from 'zod';
import { type Mapping, type PostedSheet, tryingForm } from '../forms';
import { dateColumns, guessKinds, type TableKind, unknownGuess } from '../recognize/kinds';
import { ownMapping, type Recognized, recognize } from '../recognize/sheets';
import { type Cell, cellText, columnLetters, type Sheet } from '../sheet';
import { ambiguousDates, type CodeInUse, codesInUse, type SuffixInUse, type WordInUse, wordsInUse } from './in-use';

export type ColumnProposal = {
  index: number;
  letter: string;
  header: string;
  /** What it is taken to mean; empty when it is left out. */
  field: string;
  samples: string[];
};

/** What one sheet is taken to be, for a person to correct. */
export type SheetProposal = {
  file: string;
  sheet: string;
  /** Null when the sheet is passed over. */
  kind: TableKind | null;
  /** As the spreadsheet numbers it, from 1. */
  headerRow: number | null;
  columns: ColumnProposal[];
  /** Columns that matter and were not found: the sheet is not read before they are. */
  missing: string[];
  /** The headings of the columns that are meetings, in a grid. */
  days: string[];
  codes: CodeInUse[];
  suffixes: SuffixInUse[];
  words: WordInUse[];
  ambiguous: string[];
  dayFirst: boolean | undefined;
  group: string;
};

/** A meaning tried on a sheet that it does not have yet, so that its columns can be named. */
export type Trying = z.infer<typeof tryingForm>;

const SAMPLES = 3;

/** The sheets that were shown as something they are not taken to be yet, when a form was posted. */
export const tryingOf = (proposals: readonly SheetProposal[], posted: readonly PostedSheet[]): Trying[] =>
  proposals.flatMap(({ kind, headerRow }, at) => {
    const { shownKind = '', shownRow } = posted[at] ?? {};
    const same = shownKind === (kind ?? '') && (kind === null || shownRow === headerRow);
    const parsed = tryingForm.safeParse({ at, kind: shownKind, headerRow: shownRow });
    return same || !parsed.success ? [] : [parsed.data];
  });

/** What each sheet of an import is taken to be, in the order of its files. Throws FileRefused as recognize does. */
export function propose(sheets: readonly Sheet[], mapping: Mapping, trying: readonly Trying[] = []): SheetProposal[] {
  const { recognized } = recognize(sheets, mapping);
  return sheets.map((sheet, at) => {
    const own = ownMapping(sheet, mapping);
    const tried = trying.find((one) => one.at === at);
    const group = own.group ?? '';
    if (tried) return attempt(sheet, tried, group);
    const found = recognized.find((one) => one.sheet === sheet);
    return found ? proposalOf(found, group, []) : passedOver(sheet, group);
  });
}

function proposalOf(recognized: Recognized, group: string, missing: string[]): SheetProposal {
  const { sheet, kind, headerRow, dates, dayFirst } = recognized;
  return {
    file: sheet.file,
    sheet: sheet.name,
    kind,
    headerRow: headerRow + 1,
    columns: columnsOf(recognized),
    missing,
    days: dates.map(({ cell }) => cellText(cell)),
    ...codesInUse(recognized),
    words: wordsInUse(recognized),
    ambiguous: ambiguousDates(recognized),
    dayFirst,
    group,
  };
}

const passedOver = ({ file, name }: Sheet, group: string): SheetProposal => ({
  ...{ file, sheet: name, kind: null, headerRow: null, columns: [], missing: [], days: [], codes: [], suffixes: [] },
  ...{ words: [], ambiguous: [], dayFirst: undefined, group },
});

/** Every column with a heading or a value, but for the days of a grid. */
function columnsOf({ sheet, headerRow, columns, dates }: Recognized): ColumnProposal[] {
  const below = sheet.rows.slice(headerRow + 1);
  const days = new Set(dates.map(({ index }) => index));
  const width = Math.max(0, ...sheet.rows.slice(headerRow).map((row) => row.length));
  return Array.from({ length: width }, (_, index) => ({
    index,
    letter: columnLetters(index),
    header: cellText(sheet.rows[headerRow]?.[index]),
    field: columns.find((column) => column.index === index)?.field ?? '',
    samples: samplesOf(below, index),
  })).filter(({ index, header, samples }) => !days.has(index) && (header !== '' || samples.length > 0));
}

function samplesOf(rows: readonly (readonly Cell[])[], index: number): string[] {
  const samples = new Set<string>();
  for (const row of rows) {
    const text = cellText(row[index]);
    if (text !== '') samples.add(text);
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}

/** The sheet read as a kind it was not recognized as; columns that matter may be missing still. */
function attempt(sheet: Sheet, { kind, headerRow }: Trying, group: string): SheetProposal {
  const row = headerRow === undefined ? undefined : headerRow - 1;
  const guess = guessKinds(sheet, kind, row)[0] ?? unknownGuess(sheet, kind, row);
  const used = new Set(guess.columns.map(({ index }) => index));
  const dates = kind === 'attendance' ? dateColumns(sheet.rows[guess.headerRow] ?? []) : [];
  const read: Recognized = {
    sheet,
    kind,
    headerRow: guess.headerRow,
    columns: guess.columns,
    dates: dates.filter(({ index }) => !used.has(index)),
    ...{ groupHints: [], dayFirst: undefined, codes: {}, suffixes: {}, words: {} },
  };
  return proposalOf(read, group, guess.missing);
}
