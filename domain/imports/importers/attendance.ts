import type { AttendanceDraft, DayColumn, PresenceDraft } from '../met-drafts';
import type { Recognized } from '../recognize/sheets';
import { type Cell, cellText, columnLetters, isBlank, problem } from '../sheet';
import { readHeadingDay } from '../written/heading-day';
import { type CodeBook, codeBook, readCode } from './codes';
import type { Row } from './row';
import { dataRows, type Reading, readRows } from './rows';
import { readHat } from './seats';

/** An attendance sheet: a grid with a column a meeting, or a list with a row a person and meeting. */
export function readAttendance(recognized: Recognized, reading: Reading): AttendanceDraft {
  const { sheet, headerRow } = recognized;
  const days = recognized.dates.flatMap(({ index, cell }) => dayColumn(recognized, index, cell, reading));
  const draft: AttendanceDraft = {
    where: { file: sheet.file, sheet: sheet.name, row: headerRow + 1 },
    group: { written: recognized.group ?? null, hints: recognized.groupHints },
    days: days.map(({ day }) => day),
    people: [],
    presences: [],
  };
  const isGrid = recognized.dates.length > 0;
  const cells = dataRows(recognized, []).flatMap((row) =>
    isGrid ? days.map(({ index }) => sheet.rows[row.index]?.[index] ?? null) : [row.cell('code')],
  );
  const book = codeBook(recognized, cells);
  if (book.blankAssumed) reading.warnings.push(problem(draft.where, null, 'blank-read-as-absent'));
  readRows(recognized, reading, (row) =>
    isGrid ? readGridRow(row, days, book, draft, reading) : readListRow(row, book, draft),
  );
  return draft;
}

function dayColumn(recognized: Recognized, index: number, cell: Cell, reading: Reading): DayColumn[] {
  const read = readHeadingDay(cell, recognized.dayFirst);
  if (!('problem' in read)) return [{ index, cell, day: 'day' in read ? read.day : read }];
  const { sheet, headerRow } = recognized;
  const place = { file: sheet.file, sheet: sheet.name, row: headerRow + 1, column: columnLetters(index) };
  reading.refused.push(problem(place, cell, read.problem));
  return [];
}

function readGridRow(
  row: Row,
  days: readonly DayColumn[],
  book: CodeBook,
  draft: AttendanceDraft,
  reading: Reading,
): void {
  const cells = days.map(({ index }) => row.recognized.sheet.rows[row.index]?.[index] ?? null);
  if (row.name() === null && !cells.some((cell) => isNamelessCode(cell, book))) return;
  const person = personOf(row);
  draft.people.push(person);
  const group = row.group();
  for (const { index, cell: heading, day } of days) {
    const cell = row.recognized.sheet.rows[row.index]?.[index] ?? null;
    const where = { ...row.where(), column: cellText(heading) };
    const code = readCode(cell, book);
    if (code === null) reading.refused.push(problem(where, cell, 'unknown-code'));
    else {
      const assumed = book.blankAssumed && isBlank(cell);
      draft.presences.push({ ...person, where, day, ...code, written: cellText(cell), group, assumed });
    }
  }
}

/** A code that is no count: below a row of these, a name is missing; below the rest, it is a line about the meetings. */
const isNamelessCode = (cell: Cell, book: CodeBook): boolean =>
  !isBlank(cell) && !/^\d+$/.test(cellText(cell)) && readCode(cell, book) !== null;

const personOf = (row: Row): AttendanceDraft['people'][number] => ({
  name: row.requiredName(),
  where: row.where('name'),
  email: row.text('email')?.toLowerCase() ?? null,
  hat: readHat(row.cell('side'), row.recognized.words.side),
});

function readListRow(row: Row, book: CodeBook, draft: AttendanceDraft): void {
  const person = personOf(row);
  const day = row.requiredDay('date');
  const code = isBlank(row.cell('code')) ? null : readCode(row.cell('code'), book);
  if (code === null) throw row.refused('code', 'unknown-code');
  draft.people.push(person);
  if (!draft.days.includes(day)) draft.days.push(day);
  const presence: PresenceDraft = {
    ...person,
    where: row.where('code'),
    day,
    ...code,
    written: cellText(row.cell('code')),
    assumed: false,
  };
  draft.presences.push({ ...presence, group: row.group() });
}
