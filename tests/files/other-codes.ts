import { type Input, type Rows, workbook } from './workbook';

const people: Rows = [
  ['Name', 'Advisor type', 'Email', 'Joined'],
  ['Una Blake', 'Patient', 'una@example.org', '2025-01-06'],
  ['Vic Chan', 'Caregiver', 'vic@example.org', '2025-01-06'],
  ['Wyn Doyle', 'Patient', 'wyn@example.org', '2025-01-06'],
];
const seats: Rows = [
  ['Committee', 'Name', 'Member type', 'Votes'],
  ...['Ticks', 'Numbers', 'Words', 'Letters', 'Marks', 'Boxes', 'Crosses'].flatMap((group) =>
    ['Una Blake', 'Vic Chan', 'Wyn Doyle'].map((name) => [`${group} Committee`, name, 'Advisor', null]),
  ),
];

/** (d) The same year in other codes, a sheet each. The first two people came to one meeting each, the third to none. */
export const otherCodes: Input = {
  asOf: '2026-06-30',
  mapping: { suffixes: { '#': 'asked', '!': 'walked-in' } },
  files: async () => [
    await workbook('Codes.xlsx', {
      Advisors: people,
      Committees: seats,
      'Ticks Committee': [
        ['Attendance'],
        ['Name', '2026-01-05', '2026-02-02'],
        ['Una Blake', '✓', null],
        ['Vic Chan', null, '✔️'],
        ['Wyn Doyle', null, null],
      ],
      'Numbers Committee': [
        ['Name', '2026-01-06', '2026-02-03', 'Total'],
        ['Una Blake', 1, 0, 1],
        ['Vic Chan', 0, 1, 1],
        ['Wyn Doyle', 0, 0, 0],
        ['Total', 1, 1, 2],
      ],
      'Words Committee': [
        ['Name', '2026-01-07', '2026-02-04'],
        ['Una Blake', 'Present', 'Absent'],
        ['Vic Chan', 'Excused', 'Attended virtually'],
        ['Wyn Doyle', 'Sent regrets', 'Did not attend'],
      ],
      'Letters Committee': [
        ['Name', '2026-01-08', '2026-02-05'],
        ['Una Blake', 'Y', 'N'],
        ['Vic Chan', 'n', 'y'],
        ['Wyn Doyle', 'N', 'N'],
      ],
      'Marks Committee': [
        ['Name', '2026-01-09', '2026-02-06'],
        ['Una Blake', 'HERE#', 'AWAY'],
        ['Vic Chan', 'OUT', 'CAM!'],
        ['Wyn Doyle', 'OUT', null],
        [null],
        ['Code', 'Meaning'],
        ['HERE', 'In the room'],
        ['CAM', 'On video'],
        ['OUT', 'Absent, sent word'],
        ['AWAY', 'Absent without word'],
      ],
      'Boxes Committee': [
        ['Name', '2026-01-12', '2026-02-09'],
        ['Una Blake', true, false],
        ['Vic Chan', false, true],
        ['Wyn Doyle', false, false],
      ],
      'Crosses Committee': [
        ['Name', '2026-01-13', '2026-02-10'],
        ['Una Blake', 'X', 'R'],
        ['Vic Chan', 'R', 'x'],
        ['Wyn Doyle', 'R', 'R'],
      ],
    }),
  ],
  counts: {
    advisors: 3,
    groups: 7,
    memberships: 21,
    meetings: 14,
    // Six a committee; in the marks, one asked, one walked in and one was not invited.
    invitations: 39,
    invitationsToAdvisors: 39,
    joinedByRequest: 1,
    attendedByAdvisors: 14,
  },
  refused: [],
};
