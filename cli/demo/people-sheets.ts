import type { Day } from '@/domain/calendar';
import type { Cell, Sheet } from '@/domain/imports/sheet';
import { advisors } from './advisors';
import type { Calendar } from './calendar';
import { emailOf, type Table, tables } from './cast';
import { groups } from './groups';
import { partners } from './partners';
import { type Known, sheet } from './sheet';

/** Before about this many weeks of the demo's calendar an advisor had joined, if nothing else is said. */
const LONG_AGO = -120;

/** 705 and 519, and a number nobody has. */
const phoneOf = (i: number): string => `${i % 3 === 0 ? 519 : 705}-555-${String(100 + (i % 100)).padStart(4, '0')}`;

/** The lists of advisors and of partners. */
export function peopleSheets(calendar: Calendar, asOf: Day, known: Known): Sheet[] {
  const joinedOn = (i: number, week = LONG_AGO + i * 2): Day => calendar(week, 'mon');
  const own = advisors.map((advisor, i) => ({ ...advisor, i, since: joinedOn(i, advisor.joined) }));
  const rows = own
    .filter(({ since }) => since <= asOf)
    .map(({ name, kind, i, language, since, left, honorarium, recruited, prefers }): Cell[] => [
      ...[name, kind, emailOf(name), phoneOf(i), language, since],
      ...[left === undefined ? null : known(calendar(left, 'fri')), honorarium, recruited, prefers],
    ]);
  return [
    sheet(
      'Advisors',
      [
        ...['Name', 'Advisor type', 'Email', 'Phone', 'Language', 'Joined', 'Left'],
        ...['Honorarium (Y/N)', 'Recruited through', 'Preferred contact'],
      ],
      rows,
    ),
    sheet(
      'Partners',
      ['Name', 'Organization', 'Sector', 'Email', 'Phone', 'Language'],
      partners.map(({ name, organization, sector, language }, i) => [
        ...[name, organization, sector, emailOf(name), phoneOf(40 + i), language],
      ]),
    ),
  ];
}

/** Who sits where, with how many votes. */
export function seatSheet(calendar: Calendar, asOf: Day, known: Known): Sheet {
  const rows = (Object.keys(tables) as Table[]).flatMap((table) =>
    groups[table].seats.flatMap((seat): Cell[][] => {
      const from = seat.from === undefined ? null : calendar(seat.from, 'mon');
      const to = seat.to === undefined ? null : known(calendar(seat.to, 'fri'));
      if (from !== null && from > asOf) return [];
      const { power } = groups[table];
      return [
        [tables[table], power, seat.name ?? 'Vacant', seat.represents, seat.votes, seat.seat, seat.role, from, to],
      ];
    }),
  );
  const header = ['Committee', 'Makes decisions', 'Name', 'Seat for', 'Votes', 'Seat class', 'Role', 'From', 'To'];
  return sheet('Committees and seats', header, rows);
}
