import { type CodeMeaning, codeMeanings, legendChoices, type SuffixMeaning } from '../lexicon/codes';
import { type Cell, cellText, isBlank, type Sheet } from '../sheet';
import { readChoice } from '../written/choice';

export type Legend = { codes: Record<string, CodeMeaning>; suffixes: Record<string, SuffixMeaning> };

const ENTRY = /^(\S{1,4}|blank|empty|vide|cellule vide)\s*(?:=|:|–|-|\s)\s*(.{3,})$/i;
const BLANKS = /^(blank|empty|vide|cellule vide)$/i;

/** What notes such as "P in person, V video, * came by asking, blank not invited" say of the codes of a grid. */
export function readLegend(sheets: readonly Sheet[]): Legend {
  const legend: Legend = { codes: {}, suffixes: {} };
  for (const row of sheets.flatMap((sheet) => sheet.rows)) {
    const entries = row.flatMap((cell, i) => entriesOf(cell, row[i + 1]));
    const inOneCell = row.filter((cell) => !isBlank(cell)).length === 1;
    if (entries.length >= (inOneCell ? 3 : 1)) for (const [code, meaning] of entries) enter(legend, code, meaning);
  }
  return legend;
}

type Entry = [code: string, meaning: CodeMeaning | SuffixMeaning];

/** The entries in a cell, or in two cells side by side (code, then meaning). */
function entriesOf(cell: Cell, next: Cell | undefined): Entry[] {
  const text = cellText(cell);
  if (/^\S{1,3}$/.test(text) && typeof next === 'string') {
    const meaning = readChoice(next, legendChoices);
    return meaning && cellText(next).length > 3 ? [[text, meaning]] : [];
  }
  return text.split(/[,;\n]|\s\/\s|\s\|\s/).flatMap((part): Entry[] => {
    const match = ENTRY.exec(part.trim());
    const meaning = match ? readChoice(match[2] ?? '', legendChoices) : null;
    return match && meaning ? [[match[1] ?? '', meaning]] : [];
  });
}

function enter(legend: Legend, code: string, meaning: CodeMeaning | SuffixMeaning): void {
  if (isCode(meaning)) legend.codes[BLANKS.test(code) ? '' : code] = meaning;
  else legend.suffixes[code] = meaning;
}

const isCode = (meaning: string): meaning is CodeMeaning => (codeMeanings as readonly string[]).includes(meaning);
