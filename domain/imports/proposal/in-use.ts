import { codeBook, meaningOf, partCode } from '../importers/codes';
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

const rowsBelow = ({ sheet, headerRow }: Recognized) => sheet.rows.slice(headerRow + 1);
const isFilled = (row: readonly Cell[]) => row.some((cell) => cellText(cell) !== '');

/** The cells of an attendance sheet that hold codes. */
function codeCells(recognized: Recognized): Cell[] {
  const { columns, dates } = recognized;
  const nameAt = columns.find(({ field }) => field === 'name' || field === 'firstName')?.index ?? 0;
  const rows = rowsBelow(recognized).filter((row) => isFilled(row) && cellText(row[nameAt]) !== '');
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
  return recognized.columns.flatMap(({ index, header, field }) => {
    const known = wordFields[recognized.kind]?.[field];
    if (!known) return [];
    const forms = counted(rowsBelow(recognized).map((row) => cellText(row[index]))).filter(([form]) => form !== '');
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
