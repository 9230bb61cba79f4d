import { codeBook, meaningOf, partCode } from '../importers/codes';
import { readRows } from '../importers/rows';
import type { CodeMeaning, SuffixMeaning } from '../lexicon/codes';
import type { Recognized } from '../recognize/sheets';
import { type Cell, cellText } from '../sheet';
import { readChoice } from '../written/choice';
import { readDay } from '../written/day';
import { wordFields } from './word-fields';

export type CodeInUse = { code: string; meaning: CodeMeaning | null; count: number };
export type SuffixInUse = { suffix: string; meaning: SuffixMeaning; count: number };
export type WordInUse = { field: string; header: string; written: string; word: string | null; count: number };

/** More written forms than this are free text, and no list to explain. */
const MOST_FORMS = 30;

/** The rows that are records, as the import itself picks them: no blank, title, total or legend row. */
function recordsOf(recognized: Recognized): (readonly Cell[])[] {
  const records: (readonly Cell[])[] = [];
  readRows(recognized, { refused: [], warnings: [] }, (row) => {
    if (recognized.kind !== 'attendance' || row.name() !== null) records.push(recognized.sheet.rows[row.index] ?? []);
  });
  return records;
}

/** The cells of an attendance sheet that hold codes. */
function codeCells(recognized: Recognized): Cell[] {
  const { columns, dates } = recognized;
  const rows = recordsOf(recognized);
  if (dates.length > 0) return rows.flatMap((row) => dates.map(({ index }) => row[index] ?? null));
  const codeAt = columns.find(({ field }) => field === 'code')?.index;
  return codeAt === undefined ? [] : rows.map((row) => row[codeAt] ?? null);
}

/** The codes and suffixes an attendance sheet uses, the most used first, with what each is taken to mean. */
export function codesInUse(recognized: Recognized): { codes: CodeInUse[]; suffixes: SuffixInUse[] } {
  if (recognized.kind !== 'attendance') return { codes: [], suffixes: [] };
  const cells = codeCells(recognized);
  const book = codeBook(recognized, cells);
  const parts = cells.map((cell) => ({ ...partCode(cell, book), text: cellText(cell) }));
  const codes = counted(parts.map(({ code }) => code)).map(([code, count]) => {
    return { code, count, meaning: meaningOf(code, book) };
  });
  const suffixes = Object.entries(book.suffixes).map(([suffix, meaning]) => {
    const bears = parts.filter((part) => part.suffixes.has(meaning) && part.text.includes(suffix));
    return { suffix, meaning, count: bears.length };
  });
  return { codes, suffixes: suffixes.filter(({ count }) => count > 0) };
}

/** The written forms of the columns that hold words of a list; those nothing fits come first. */
export function wordsInUse(recognized: Recognized): WordInUse[] {
  const records = recordsOf(recognized);
  return recognized.columns.flatMap(({ index, header, field }) => {
    const known = wordFields[recognized.kind]?.[field];
    if (!known) return [];
    const forms = counted(records.map((row) => cellText(row[index]))).filter(([form]) => form !== '');
    if (forms.length > MOST_FORMS) return [];
    const words = forms.map(([written, count]) => {
      const word = readChoice(written, known.choices, recognized.words[field]) ?? known.otherwise ?? null;
      return { field, header, written, word, count };
    });
    return words.sort((a, b) => Number(a.word !== null) - Number(b.word !== null));
  });
}

/** The dates of a sheet that could be two days each, as they are written. */
export function ambiguousDates({ sheet, headerRow, columns, dates }: Recognized): string[] {
  const indexes = [...columns, ...dates].map(({ index }) => index);
  return sheet.rows
    .slice(headerRow)
    .flatMap((row) => indexes.map((index) => row[index] ?? null))
    .filter((cell): cell is string => typeof cell === 'string')
    .filter((text) => {
      const read = readDay(text);
      return 'problem' in read && read.problem === 'ambiguous-date';
    });
}

function counted(texts: readonly string[]): [text: string, count: number][] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
