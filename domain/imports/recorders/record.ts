import type { Db } from '@/db/client';
import { type Day, monthsBefore } from '../../calendar';
import { areSimilar } from '../../people/similar-names';
import type { Drafts } from '../drafts';
import type { Reading } from '../importers/rows';
import type { Recognition } from '../recognize/sheets';
import { type ImportCounts, type ImportResult, noCounts } from '../result';
import type { PersonDraft } from '../seated-drafts';
import { recordAttendance } from './attendance';
import { recordContributions } from './contributions';
import { Desk } from './desk';
import { recordExpenses } from './expenses';
import { recordLateInvitations } from './late-invitations';
import type { ChangeRecord } from './ledger';
import { recordMeetings } from './meetings';
import { recordMotions } from './motions';
import { recordPeople } from './people';
import { recordSeats } from './seats';
import { recordSuggestions } from './suggestions';
import { peopleOfSeats, seatsOfPeople } from './unlisted';

export type Recorded = { result: ImportResult; changes: ChangeRecord[] };
type Setting = { asOf: Day; timeZone: string };

/**
 * Writes the drafts of an import, in the order in which they lean on each other. It belongs inside a transaction,
 * which the caller keeps (to import) or throws away (to preview): both are this same code.
 */
export function recordDrafts(
  db: Db,
  drafts: Drafts,
  reading: Reading,
  recognition: Recognition,
  { asOf, timeZone }: Setting,
): Recorded {
  const own: Reading = { refused: [...reading.refused], warnings: [...recognition.notFound, ...reading.warnings] };
  const desk = new Desk(db, own, asOf, timeZone, firstDayOf(drafts) ?? monthsBefore(asOf, 12));
  const before = new Set(desk.roster.everyone.keys());
  const calendarKnown = drafts.meetings.length > 0;
  const people = [
    ...drafts.people,
    ...peopleOfSeats(desk, drafts, new Set(recognition.recognized.map(({ kind }) => kind))),
  ];
  recordPeople(desk, people);
  recordSeats(desk, drafts, drafts.seats);
  recordSeats(desk, drafts, seatsOfPeople(desk, drafts));
  recordMeetings(desk, drafts.meetings);
  recordAttendance(desk, drafts);
  recordLateInvitations(desk, drafts.lateInvitations);
  recordMotions(desk, drafts.motions, calendarKnown);
  recordSuggestions(desk, drafts.suggestions);
  recordContributions(desk, drafts.contributions);
  recordExpenses(desk, drafts.expenses);
  listSimilar(desk, people, before);
  const result = {
    counts: countsOf(desk, recognition),
    tally: desk.tally,
    refused: inOrder(own.refused),
    warnings: inOrder(own.warnings),
    duplicates: desk.duplicates,
    ignored: recognition.ignored,
  };
  return { result, changes: desk.ledger.records() };
}

/** The first day of a meeting that the files speak of: an undated seat counts from then. */
function firstDayOf(drafts: Drafts): Day | null {
  const days = [
    ...drafts.meetings.map((meeting) => meeting.day),
    ...drafts.attendance.flatMap((sheet) => sheet.days.filter((day): day is Day => typeof day === 'string')),
    ...drafts.motions.map((motion) => motion.day),
  ];
  return days.sort()[0] ?? null;
}

/** New people whose names are close to someone else's. */
function listSimilar(desk: Desk, people: readonly PersonDraft[], before: ReadonlySet<string>): void {
  const everyone = [...desk.roster.everyone.values()];
  for (const [i, person] of everyone.entries()) {
    if (before.has(person.id)) continue;
    const where = people.find((draft) => draft.name === person.name)?.where;
    for (const other of everyone.slice(0, i)) {
      if (!where || !areSimilar(person.name, other.name)) continue;
      const { file, sheet, row } = where;
      desk.duplicates.push({ file, sheet, row, name: person.name, similarTo: other.name, because: 'similar-name' });
    }
  }
}

const inOrder = <Row extends { file: string; sheet: string; row: number }>(rows: Row[]): Row[] =>
  rows
    .map((row, i) => ({ row, i }))
    .sort(
      (a, b) =>
        a.row.file.localeCompare(b.row.file) ||
        a.row.sheet.localeCompare(b.row.sheet) ||
        a.row.row - b.row.row ||
        a.i - b.i,
    )
    .map(({ row }) => row);

function countsOf(desk: Desk, { recognized }: Recognition): ImportCounts {
  const counts = noCounts();
  for (const name of Object.keys(counts) as (keyof ImportCounts)[]) counts[name] = desk.stated.count(name);
  for (const name of ['contributionMinutes', 'expenseCents', 'honorariumCents'] as const)
    counts[name] = desk.stated.total(name);
  const expenseSheets = recognized
    .filter(({ kind }) => kind === 'expenses')
    .map(({ sheet }) => `${sheet.file}\n${sheet.name}`);
  counts.expenseRowsRefused = desk.reading.refused.filter(({ file, sheet }) =>
    expenseSheets.includes(`${file}\n${sheet}`),
  ).length;
  return counts;
}
