import { addDays, type Day } from '@/domain/calendar';
import type { Cell } from '@/domain/imports/sheet';

const TABLE = 'Mental Health Table';
const partners = ['Alan Reed', 'Beth Moss', 'Carl Quinn', 'Dina Shaw', 'Ed Frost'];
const sectors = ['Hospital', 'Primary care', 'Public health', 'Long-term care', 'Social services'];

/** Which of the ten meetings decided something; Joan was invited to the others only. */
const KEY = [2, 5, 8];

/**
 * A year of records up to a day: Joan Hart is left out of the meetings that decide and hears nothing back; Nora Bell
 * came to all, had an idea adopted and was told; Luc Roy was never invited to anything.
 */
export function yearOfRecords(today: Day): Record<string, Cell[][]> {
  const days = Array.from({ length: 10 }, (_, i) => addDays(today, -330 + i * 33));
  const joined = addDays(today, -500);
  return {
    Advisors: [
      ['Name', 'Advisor type', 'Email', 'Phone', 'Language', 'Joined'],
      ['Joan Hart', 'Caregiver', 'joan.hart@example.org', '705-555-0111', 'English', joined],
      ['Nora Bell', 'Patient', 'nora.bell@example.org', '705-555-0112', 'English', joined],
      ['Luc Roy', 'Family member', 'luc.roy@example.org', '705-555-0113', 'French', joined],
    ],
    Partners: [
      ['Name', 'Organization', 'Sector'],
      ...partners.map((name, i) => [name, `Partner ${i + 1}`, sectors[i] ?? null]),
    ],
    Committees: [
      ['Committee', 'Makes decisions', 'Name', 'Member type', 'Votes'],
      [TABLE, 'Yes', 'Joan Hart', 'Advisor', 1],
      [TABLE, 'Yes', 'Nora Bell', 'Advisor', 1],
      ...partners.map((name, i) => [TABLE, 'Yes', name, sectors[i] ?? null, 1]),
    ],
    Meetings: [
      ['Date', 'Start', 'End', 'Committee', 'Title', 'Format', 'Key decision?', 'Invitations sent'],
      ...days.map((day, i) => [
        day,
        '09:00',
        '11:00',
        TABLE,
        `Meeting ${i + 1}`,
        'Hybrid',
        KEY.includes(i) ? 'Y' : null,
        addDays(day, -14),
      ]),
    ],
    'Attendance Mental Health Table': [
      ['Name', ...days],
      ['Joan Hart', ...days.map((_, i) => (KEY.includes(i) ? null : i % 2 ? 'P' : 'R'))],
      ['Nora Bell', ...days.map((_, i) => (i % 3 ? 'P' : 'V'))],
      ...partners.map((name, p) => [name, ...days.map((_, i) => ((i + p) % 6 ? 'P' : 'X'))]),
    ],
    Motions: [
      ['Date', 'Committee', 'Motion', 'For', 'Against', 'Result'],
      [
        days[2] ?? '',
        TABLE,
        'Fund evening clinic hours',
        'Nora Bell; Alan Reed; Beth Moss',
        'Carl Quinn; Dina Shaw',
        'Carried',
      ],
    ],
    Suggestions: [
      ['Date', 'Who', 'Suggestion', 'Status', 'What happened', 'Response date', 'Told the advisor on'],
      [days[1] ?? '', 'Joan Hart', 'One phone number for the navigator', 'Open', null, null, null],
      [days[2] ?? '', 'Joan Hart', 'Explain acronyms on one page', 'Open', null, null, null],
      [
        days[1] ?? '',
        'Nora Bell',
        'Send papers a week before',
        'Adopted',
        'Papers now go out on Mondays',
        days[2] ?? '',
        days[3] ?? '',
      ],
    ],
    'Other contributions': [
      ['Date', 'Name', 'What', 'Hours'],
      [days[4] ?? '', 'Nora Bell', 'Told their story', 1.5],
    ],
    Expenses: [
      ['Date', 'Name', 'Committee', 'Type', 'Amount', 'Paid'],
      [days[1] ?? '', 'Nora Bell', TABLE, 'Parking', '12.50', addDays(days[1] ?? today, 20)],
      [days[3] ?? '', 'Joan Hart', TABLE, 'Parking', '9.00', null],
      [days[3] ?? '', 'Somebody Unknown', TABLE, 'Parking', '9.00', null],
    ],
  };
}
