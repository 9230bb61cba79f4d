import type { AttendanceDraft, DayColumn, PresenceDraft } from '../drafts';
import { headerDayText } from '../recognize/kinds';
import type { Recognized } from '../recognize/sheets';
import { type Cell, cellText, columnLetters, isBlank, problem } from '../sheet';
import { readDay, readDayOfYear } from '../written/day';
import { type CodeBook, codeBook, readCode } from './codes';
import type { Row } from './row';
import { type Reading, readRows } from './rows';
import { readHat } from './seats';

/** An attendance sheet: a grid with a column a meeting, or a list with a row a person and meeting. */
export function readAttendance(recognized: Recognized, reading: Reading): AttendanceDraft {
  const { sheet, headerRow } = recognized;
  const days = recognized.dates.flatMap(({ index, cell }) => dayColumn(recognized, index, cell, reading));
  const draft: AttendanceDraft = {
    where: { file: sheet.file, sheet: sheet.name, row: headerRow + 1 },
    group: { written: null, hints: recognized.groupHints },
    days: days.map(({ day }) => day),
    people: [],
    presences: [],
  };
  const below = sheet.rows.slice(headerRow + 1);
  const codeAt = recognized.columns.find((column) => column.field === 'code')?.index;
  const cells = below.flatMap((row) =>
    days.length > 0 ? days.map(({ index }) => row[index] ?? null) : codeAt === undefined ? [] : [row[codeAt] ?? null],
  );
  const book = codeBook(recognized, cells);
  if (book.blankAssumed) reading.warnings.push(problem(draft.where, null, 'blank-read-as-absent'));
  readRows(recognized, reading, (row) =>
    days.length > 0 ? readGridRow(row, days, book, draft, reading) : readListRow(row, book, draft),
  );
  return draft;
}

function dayColumn(recognized: Recognized, index: number, cell: Cell, reading: Reading): DayColumn[] {
  const text = headerDayText(cell);
  const read = readDay(typeof cell === 'string' ? text : cell, recognized.dayFirst);
  if ('day' in read) return [{ index, cell, day: read.day }];
  const dayOfYear = readDayOfYear(text);
  if (dayOfYear !== null) return [{ index, cell, day: { dayOfYear } }];
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
  const name = row.requiredName();
  const person = {
    where: row.where('name'),
    name,
    email: row.text('email')?.toLowerCase() ?? null,
    hat: readHat(row.cell('side')),
  };
  draft.people.push(person);
  const group = row.text('group') === null ? draft.group : row.group();
  for (const { index, cell: heading, day } of days) {
    const cell = row.recognized.sheet.rows[row.index]?.[index] ?? null;
    const where = { ...row.where(), column: cellText(heading) };
    const code = readCode(cell, book);
    if (code === null) reading.refused.push(problem(where, cell, 'unknown-code'));
    else draft.presences.push({ ...person, where, day, ...code, written: cellText(cell), group });
  }
}

function readListRow(row: Row, book: CodeBook, draft: AttendanceDraft): void {
  const name = row.requiredName();
  const day = row.requiredDay('date');
  const person = {
    where: row.where('name'),
    name,
    email: row.text('email')?.toLowerCase() ?? null,
    hat: readHat(row.cell('side')),
  };
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
  };
  draft.presences.push({ ...presence, group: row.group() });
}
