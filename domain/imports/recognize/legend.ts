import { type CodeMeaning, codeMeanings, legendChoices, type SuffixMeaning } from '../lexicon/codes';
import { type Cell, cellText, isBlank, type Sheet } from '../sheet';
import { readChoice } from '../written/choice';
import { plainKey } from '../written/plain';

export type Legend = { codes: Record<string, CodeMeaning>; suffixes: Record<string, SuffixMeaning> };

const BLANK_WORDS = '\\(?(?:blank|empty|vide|cellule vide|case vide|en blanc|no mark|rien)(?: cells?)?\\)?';
const BLANKS = new RegExp(`^${BLANK_WORDS}$`, 'i');
const CODE = `(?:${BLANK_WORDS}|[^\\s=:,;]{1,6})`;
/** Where an entry begins, when entries are written with a sign ("P = in person; V: video"). */
const SIGNED = new RegExp(`(?:^|[,;|/\\s]|\\.\\s)(${CODE})\\s*[=:→]\\s*`, 'gi');
/** An entry without a sign ("P in person", "* – by asking"). */
const BARE = new RegExp(`^(${BLANK_WORDS}|\\S{1,4})\\s*(?:–|-|\\s)\\s*(.{3,})$`, 'i');
const HEADING =
  /^(codes?|legende?|key|cle|symboles?|symbols?|marks?|signes?|abbreviations?|abreviations?)( (codes?|des codes|to codes|of codes|meaning|signification))?$/;
const TITLE = /^\s*(?:legend|légende|key|codes?|clé)\s*[:–-]\s*/i;

/** What notes such as "P in person, V video, * came by asking, blank not invited" say of the codes of a grid. */
export function readLegend(sheets: readonly Sheet[]): Legend {
  const legend: Legend = { codes: {}, suffixes: {} };
  for (const row of sheets.flatMap((sheet) => sheet.rows)) {
    const filled = row.filter((cell) => !isBlank(cell));
    const entries = filled.flatMap((cell, i) => entriesOf(cell, i === 0 ? filled[1] : undefined));
    const inOneCell = filled.length === 1;
    if (inOneCell ? isEnough(entries) : entries.length > 0)
      for (const [code, meaning] of entries) enter(legend, code, meaning);
  }
  return legend;
}

/** The rows of a sheet, below its header, that explain codes: an entry or a list of them, and nothing else. */
export function legendRowsOf(sheet: Sheet, headerRow: number, used: ReadonlySet<string>): number[] {
  return sheet.rows.flatMap((row, index) => (index > headerRow && isLegendRow(row, used) ? [index] : []));
}

function isLegendRow(row: readonly Cell[], used: ReadonlySet<string>): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  const [first = null, second] = filled;
  if (filled.length === 0 || filled.length > 2) return false;
  const text = cellText(first);
  if (HEADING.test(plainKey(text))) return true;
  if (second === undefined) return isEnough(entriesOf(text, null));
  return isLikeCode(text, used) && entriesOf(first, second).length > 0;
}

/** A name may be as short as a code, but it is not all capitals and never stands among the codes. */
const isLikeCode = (text: string, used: ReadonlySet<string>): boolean =>
  (text.length <= 3 && !/\p{Ll}/u.test(text)) || BLANKS.test(text) || used.has(plainKey(text));

type Entry = [code: string, meaning: CodeMeaning | SuffixMeaning];

/** Two entries in one cell, or one whose code is no word or letter ("* came by asking"): less is a sentence. */
const isEnough = (entries: readonly Entry[]): boolean =>
  entries.length >= 2 || (entries.length === 1 && !/[\p{L}\p{N}]/u.test(entries[0]?.[0] ?? ''));

/** The entries in a cell, or in two cells side by side (code, then meaning). */
function entriesOf(cell: Cell, next: Cell | undefined): Entry[] {
  const text = cellText(cell).replace(TITLE, '');
  if ((/^\S{1,6}$/.test(text) || BLANKS.test(text)) && typeof next === 'string') {
    return cellText(next).length > 3 ? entryOf(text, cellText(next)) : [];
  }
  const starts = [...text.matchAll(SIGNED)];
  if (starts.length > 0) {
    return starts.flatMap((start, i) =>
      entryOf(start[1] ?? '', text.slice((start.index ?? 0) + start[0].length, starts[i + 1]?.index)),
    );
  }
  return text.split(/[,;\n]|\s\/\s|\s\|\s/).flatMap((part): Entry[] => {
    const match = BARE.exec(part.trim());
    return match ? entryOf(match[1] ?? '', match[2] ?? '') : [];
  });
}

function entryOf(code: string, words: string): Entry[] {
  const meaning = readChoice(words, legendChoices);
  return meaning === null ? [] : [[code, meaning]];
}

function enter(legend: Legend, code: string, meaning: CodeMeaning | SuffixMeaning): void {
  if (isCode(meaning)) legend.codes[BLANKS.test(code) ? '' : code] = meaning;
  else legend.suffixes[code.replace(/^\p{L}{1,3}(?=[^\p{L}])/u, '')] = meaning;
}

const isCode = (meaning: string): meaning is CodeMeaning => (codeMeanings as readonly string[]).includes(meaning);
