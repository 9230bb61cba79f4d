import { addDays, type Day } from '@/domain/calendar';
import type { Cell, Sheet } from '@/domain/imports/sheet';
import { type Calendar, calendarOf } from './calendar';
import { cast, type Table, tables } from './cast';
import { expensesOf } from './expenses';
import { given } from './given';
import { groups } from './groups';
import { type DemoMeeting, meetingsOf, toldLater } from './meetings';
import { motionsOf } from './motions';
import { peopleSheets, seatSheet } from './people-sheets';
import { type Known, sheet } from './sheet';
import { suggestionsOf } from './suggestions';

const EXPENSES = 'advisor-expenses.csv';

/** Meetings are put in the calendar this many days ahead. */
const PLANNED_AHEAD = 70;

/**
 * The spreadsheets an office would hold on a day (`asOf`) of the year that ends around `today`: what had not
 * happened by then is not in them.
 */
export function sheetsOn(asOf: Day, today: Day): Sheet[] {
  const calendar = calendarOf(today);
  const meetings = meetingsOf(calendar);
  const planned = meetings.filter(({ day }) => day <= addDays(asOf, PLANNED_AHEAD));
  const held = meetings.filter(({ day }) => day <= asOf);
  const known = (day: Day | null): Cell => (day !== null && day <= asOf ? day : null);
  return [
    ...peopleSheets(calendar, asOf, known),
    seatSheet(calendar, asOf, known),
    meetingSheet(planned, known),
    ...(Object.keys(tables) as Table[]).map((table) => gridOf(table, held)),
    motionSheet(held),
    suggestionSheet(meetings, today, asOf, known),
    contributionSheet(calendar, asOf),
    invitationSheet(planned, asOf),
    expenseSheet(held, asOf, known),
  ];
}

function meetingSheet(planned: readonly DemoMeeting[], known: Known): Sheet {
  const header = [
    ...['Date', 'Committee', 'Start', 'End', 'Title', 'Format', 'Key decision', 'Invitations sent'],
    ...['Opened with a story', 'Location', 'Status'],
  ];
  const rows = planned.map((meeting): Cell[] => {
    const { start, end, place } = groups[meeting.table];
    return [
      ...[meeting.day, tables[meeting.table], start, end, meeting.title, meeting.mode, meeting.key || 'N'],
      ...[known(meeting.invitationsSent), meeting.story ? 'Y' : 'N', meeting.mode === 'Virtual' ? null : place],
      meeting.cancelled ? 'Cancelled' : null,
    ];
  });
  return sheet('Meetings', header, rows);
}

/** The attendance grid of a group, as the office keeps it: a title, then a column a meeting. */
function gridOf(table: Table, held: readonly DemoMeeting[]): Sheet {
  const columns = held
    .filter((meeting) => meeting.table === table && !meeting.cancelled)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const names = groups[table].seats.flatMap(({ name }) => (name === null ? [] : [name]));
  const rows = names.map((name) => [name, ...columns.map(({ codes }) => codes.get(name) ?? null)]);
  const title = `${tables[table]} – attendance`;
  const grid = sheet(title, ['Name', ...columns.map(({ day }) => day)], rows);
  return { ...grid, rows: [[title], [], ...grid.rows] };
}

function motionSheet(held: readonly DemoMeeting[]): Sheet {
  const header = ['Date', 'Committee', 'Motion', 'For', 'Against', 'Abstained', 'Recused', 'Result'];
  const rows = motionsOf(held).map((motion): Cell[] => [
    ...[motion.meeting.day, tables[motion.meeting.table], motion.text, motion.for, motion.against],
    ...[motion.abstained, motion.recused, motion.result],
  ]);
  return sheet('Motions', header, rows);
}

function suggestionSheet(meetings: readonly DemoMeeting[], today: Day, asOf: Day, known: Known): Sheet {
  const header = [
    ...['Date raised', 'Advisor', 'Committee', 'Suggestion', 'Status', 'What happened', 'Owner'],
    ...['Acknowledged', 'Decided on', 'Told the advisor on'],
  ];
  const rows = suggestionsOf(meetings, today)
    .filter(({ day }) => day <= asOf)
    .map((one): Cell[] => {
      const acknowledged = known(one.acknowledged);
      const settled = one.decided === null || known(one.decided) !== null;
      const status = settled ? one.status : acknowledged === null ? 'Open' : 'In progress';
      return [
        ...[one.day, one.by, tables[one.table], one.text, status, settled ? one.outcome : null, one.owner],
        ...[acknowledged, known(one.decided), known(one.told)],
      ];
    });
  return sheet('Suggestions', header, rows);
}

function contributionSheet(calendar: Calendar, asOf: Day): Sheet {
  const rows = given.map(([week, name, what, hours]): [Day, string, string, number] => [
    ...([calendar(week, 'fri'), name, what, hours] as const),
  ]);
  return sheet(
    'Other contributions',
    ['Date', 'Name', 'What', 'Hours'],
    rows.filter(([day]) => day <= asOf),
  );
}

/** Who was told late, and who is invited to what is still to come. */
function invitationSheet(planned: readonly DemoMeeting[], asOf: Day): Sheet {
  const late = toldLater.flatMap(({ name, index, daysBefore }) =>
    planned
      .filter((meeting) => meeting.table === 'council' && meeting.index === index)
      .map((meeting) => ({ meeting, name, told: addDays(meeting.day, -daysBefore) })),
  );
  const coming = planned
    .filter(({ day, invitationsSent }) => day > asOf && invitationsSent <= asOf)
    .flatMap((meeting) => invitedTo(meeting).map((name) => ({ meeting, name, told: meeting.invitationsSent })));
  const rows = [...late.filter(({ meeting }) => meeting.day <= asOf), ...coming].map(({ meeting, name, told }) => [
    ...[meeting.day, tables[meeting.table], name, told],
  ]);
  return sheet('Invitations sent one by one', ['Meeting date', 'Committee', 'Name', 'Told on'], rows);
}

/** Who sits there on the day; the one left out is left out again. */
const invitedTo = ({ table, week }: DemoMeeting): string[] =>
  groups[table].seats.flatMap(({ name, seat, from, to }) => {
    const seated = (from ?? -99) <= week && week <= (to ?? 99) && seat !== 'Alternate';
    const forgotten = table === 'primaryCare' && name === cast.leftOut;
    return name !== null && seated && !forgotten ? [name] : [];
  });

function expenseSheet(held: readonly DemoMeeting[], asOf: Day, known: Known): Sheet {
  const header = [
    ...['Date', 'Name', 'Committee', 'Type', 'Quantity', 'Amount', 'Receipt'],
    ...['Submitted', 'Approved', 'Paid'],
  ];
  const rows = expensesOf(held)
    .filter(({ submitted }) => submitted <= asOf)
    .map((cost): Cell[] => [
      ...[cost.day, cost.name, tables[cost.table], cost.type, cost.quantity, cost.cents / 100, cost.receipt],
      ...[cost.submitted, known(cost.approved), known(cost.paid)],
    ]);
  return sheet('Expenses', header, rows, EXPENSES);
}
