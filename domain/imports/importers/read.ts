import { type Drafts, noDrafts } from '../drafts';
import type { Recognized } from '../recognize/sheets';
import { readAttendance } from './attendance';
import { readContribution } from './contributions';
import { readExpense } from './expenses';
import { readMeeting } from './meetings';
import { readLateInvitation, readMotion } from './motions';
import { readPerson } from './people';
import type { Row } from './row';
import { type Reading, readRows } from './rows';
import { readSeat } from './seats';
import { readSuggestion } from './suggestions';

/** Reads recognized sheets into drafts; rows that cannot be taken are listed, nothing is looked up yet. */
export function readDrafts(recognized: readonly Recognized[]): { drafts: Drafts; reading: Reading } {
  const drafts = noDrafts();
  const reading: Reading = { refused: [], warnings: [] };
  for (const sheet of recognized) readers[sheet.kind](sheet, drafts, reading);
  return { drafts, reading };
}

type RowReaders = { [Kind in Recognized['kind']]: (sheet: Recognized, drafts: Drafts, reading: Reading) => void };

const each =
  <Draft>(into: (drafts: Drafts) => Draft[], read: (row: Row) => Draft | null) =>
  (sheet: Recognized, drafts: Drafts, reading: Reading): void =>
    readRows(sheet, reading, (row) => {
      const draft = read(row);
      if (draft !== null) into(drafts).push(draft);
    });

const readers: RowReaders = {
  advisors: each((drafts) => drafts.people, readPerson),
  partners: each((drafts) => drafts.people, readPerson),
  seats: each((drafts) => drafts.seats, readSeat),
  meetings: each((drafts) => drafts.meetings, readMeeting),
  attendance: (sheet, drafts, reading) => void drafts.attendance.push(readAttendance(sheet, reading)),
  motions: each((drafts) => drafts.motions, readMotion),
  suggestions: each((drafts) => drafts.suggestions, readSuggestion),
  contributions: each((drafts) => drafts.contributions, readContribution),
  expenses: each((drafts) => drafts.expenses, readExpense),
  'late-invitations': each((drafts) => drafts.lateInvitations, readLateInvitation),
};
