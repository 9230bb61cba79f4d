import { LEFT_OUT, type Mapping, type PostedSheet, type SheetMapping } from '../forms';
import { type CodeMeaning, codeMeanings, type SuffixMeaning, suffixMeanings } from '../lexicon/codes';
import { ownMapping } from '../recognize/sheets';
import type { Sheet } from '../sheet';
import type { ColumnProposal, SheetProposal } from './propose';

/** Two columns of one sheet were given one meaning: the sheet, and the place of the second column. */
export type Clash = { sheet: number; column: number };

/**
 * The mapping after the office's corrections of what was shown. Only what was corrected is pinned, so that next
 * month's file, a little different, is still read by what it says itself.
 */
export function corrected(
  sheets: readonly Sheet[],
  mapping: Mapping,
  shown: readonly SheetProposal[],
  posted: readonly (PostedSheet | null)[],
): Mapping {
  const keys = keysOf(sheets);
  const entries = sheets.flatMap((sheet, at) => {
    const [own, proposal, post] = [ownMapping(sheet, mapping), shown[at], posted[at]];
    const { file: _file, sheet: _sheet, ...meaning } = post && proposal ? correctedSheet(own, proposal, post) : own;
    return Object.keys(meaning).length === 0 ? [] : [{ ...keys[at], ...meaning }];
  });
  const isNew = ({ file, sheet }: SheetMapping) => entries.every((e) => e.file !== file || e.sheet !== sheet);
  return { ...mapping, sheets: [...entries, ...(mapping.sheets ?? []).filter(isNew)] };
}

/** The first column that was newly given the meaning another newly given one has. */
export function clashIn(shown: readonly SheetProposal[], posted: readonly PostedSheet[]): Clash | null {
  for (const [sheet, { columns }] of shown.entries()) {
    const taken = new Set<string>();
    for (const column of columns) {
      const field = changedTo(column, posted[sheet]);
      if (!field) continue;
      if (taken.has(field)) return { sheet, column: column.index };
      taken.add(field);
    }
  }
  return null;
}

/** Whether the office chose another kind or row of headings than was shown: its columns are then read anew. */
export const isMoved = (proposal: SheetProposal, post: PostedSheet): boolean =>
  post.kind !== (proposal.kind ?? 'ignore') ||
  (proposal.headerRow !== null && post.headerRow !== undefined && post.headerRow !== proposal.headerRow);

function correctedSheet(own: SheetMapping, proposal: SheetProposal, post: PostedSheet): SheetMapping {
  if (post.kind === 'ignore') return proposal.kind === null && own.kind === undefined ? own : { kind: 'ignore' };
  const rowGiven = post.headerRow !== undefined && post.headerRow !== proposal.headerRow;
  const tried = proposal.missing.length > 0 ? (proposal.headerRow ?? undefined) : undefined;
  const headerRow = rowGiven ? post.headerRow : (own.headerRow ?? tried);
  const general = {
    ...(headerRow === undefined ? {} : { headerRow }),
    ...(post.group === '' ? {} : { group: post.group }),
    ...(post.dayFirst === '' ? {} : { dayFirst: post.dayFirst === 'yes' }),
  };
  if (isMoved(proposal, post)) return { kind: post.kind, ...general };
  const columns = correctedColumns(own, proposal, post);
  const pinned = own.kind !== undefined || columns !== undefined || proposal.missing.length > 0;
  return {
    ...(pinned ? { kind: post.kind } : {}),
    ...general,
    ...(columns ? { columns } : {}),
    ...correctedWords(own, proposal, post),
  };
}

/** What a column was changed to; undefined when it stands as shown. */
function changedTo(column: ColumnProposal, post: PostedSheet | undefined): string | undefined {
  const chosen = post?.columns[`c${column.index}`];
  if (chosen === undefined) return undefined;
  const field = chosen === LEFT_OUT ? '' : chosen;
  return field === column.field ? undefined : field;
}

/** The columns' meanings that a person gave, by heading. A meaning given to another column leaves the first without. */
function correctedColumns(
  own: SheetMapping,
  { columns }: SheetProposal,
  post: PostedSheet,
): SheetMapping['columns'] | undefined {
  const changes = columns.flatMap((column) => {
    const field = changedTo(column, post);
    return field === undefined ? [] : [{ key: columnKey(column, columns), field }];
  });
  if (changes.length === 0) return own.columns;
  const given = new Set(changes.map(({ field }) => field));
  const before = Object.entries(own.columns ?? {}).map(([key, field]) => [key, given.has(field) ? '' : field] as const);
  return Object.fromEntries([...before, ...changes.map(({ key, field }) => [key, field] as const)]);
}

/** A column's heading where it has one of its own, else its letter. */
function columnKey({ header, letter }: ColumnProposal, all: readonly ColumnProposal[]): string {
  return header !== '' && all.filter((other) => other.header === header).length === 1 ? header : letter;
}

const isCode = (text: string): text is CodeMeaning => codeMeanings.some((meaning) => meaning === text);
const isSuffix = (text: string): text is SuffixMeaning => suffixMeanings.some((meaning) => meaning === text);

function correctedWords(own: SheetMapping, shown: SheetProposal, post: PostedSheet): SheetMapping {
  const codes = { ...own.codes };
  for (const { code, meaning } of post.codes) {
    const stands = shown.codes.find((known) => known.code === code)?.meaning === meaning;
    if (!stands && isCode(meaning)) codes[code] = meaning;
  }
  const suffixes = { ...own.suffixes };
  for (const { suffix, meaning } of post.suffixes) {
    const stands = shown.suffixes.find((known) => known.suffix === suffix)?.meaning === meaning;
    if (!stands && isSuffix(meaning) && suffix !== '') suffixes[suffix] = meaning;
  }
  const words = { ...own.words };
  for (const { field, written, word } of post.words) {
    const stands = shown.words.find((known) => known.field === field && known.written === written)?.word === word;
    if (!stands && word !== '') words[field] = { ...words[field], [written]: word };
  }
  const filled = (record: object) => Object.keys(record).length > 0;
  return { ...(filled(codes) && { codes }), ...(filled(suffixes) && { suffixes }), ...(filled(words) && { words }) };
}

/**
 * What a sheet is known by next month: its name, and, where several have one, its file's name with any number in
 * the place of its own ("expenses-2026-10.csv").
 */
function keysOf(sheets: readonly Sheet[]): { file?: string; sheet: string }[] {
  const loose = sheets.map(({ file, name }) => ({ file: file.replace(/\d([\W\d_]*\d)?/g, '*'), name }));
  const twins = (all: readonly { file: string; name: string }[], at: number, byFile: boolean) =>
    all.filter((one) => one.name === all[at]?.name && (!byFile || one.file === all[at]?.file)).length > 1;
  return sheets.map(({ file, name }, at) => {
    if (!twins(loose, at, false)) return { sheet: name };
    return { file: twins(loose, at, true) ? file : (loose[at]?.file ?? file), sheet: name };
  });
}
