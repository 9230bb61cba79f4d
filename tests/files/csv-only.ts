import { type Input, text } from './workbook';

/** (e) Seven text files in several encodings and separators, with the attendance in long form. */
export const csvOnly: Input = {
  asOf: '2026-06-30',
  files: async () => [
    text(
      'advisors.csv',
      [
        ['First name', 'Last name', 'Type of advisor', 'Email', 'Phone', 'Joined on'],
        ['Zoë', 'O’Neil', 'Patient', 'zoe@example.org', '="0705550101"', '2025-01-06'],
        ['José', 'Peña', 'Caregiver', '=HYPERLINK("mailto:jose@example.org","jose@example.org")', '', '2025-01-06'],
      ],
      ',',
      'windows-1252',
    ),
    text(
      'partners.txt',
      [
        ['Name', 'Organisation', 'Sector'],
        ['Dr. Rae Stone, MD', 'Lakeside Family Health Team', 'Primary care'],
        ['Sid Young', 'St. Mary’s Hospital', 'Hospital'],
      ],
      '\t',
      'utf-16',
    ),
    text(
      'committee members.csv',
      [
        ['Committee', 'Member', 'Sector', 'Voting?', 'Decision-making?'],
        ['Patient and Family Advisory Council (PFAC)', 'O’Neil, Zoë', 'Patient', 'No', 'Advises'],
        ['Patient and Family Advisory Council (PFAC)', 'Peña, José', 'Caregiver', 'No', 'Advises'],
        ['Digital Health Working Group', 'Zoë O’Neil', 'Patient', 'Yes', 'Yes'],
        ['Digital Health Working Group', 'Rae Stone', 'Primary care', 'Yes', 'Yes'],
        ['Digital Health Working Group', 'Sid Young', 'Hospital', 'Yes', 'Yes'],
      ],
      ';',
      'utf-8-bom',
    ),
    text('meetings.csv', [
      ['Date', 'Committee', 'Time', 'Location type', 'Invitations sent', 'Key decision?'],
      ['2026-01-14', 'PFAC', '17:30', 'Hybrid', '2026-01-02', 'N'],
      ['2026-02-11', 'PFAC', '17:30', 'Hybrid', '2026-01-28', 'N'],
      ['2026-02-18', 'Digital Health', '9:00', 'Online', '2026-02-04', 'Y'],
    ]),
    text(
      'attendance list.tsv',
      [
        ['Meeting date', 'Committee', 'Name', 'Attendance', 'Comment'],
        ['2026-01-14', 'PFAC', 'Zoë O’Neil', 'In person', ''],
        ['2026-01-14', 'PFAC', 'José Peña', 'Regrets', 'away'],
        ['2026-02-11', 'Patient & Family Advisory Council', 'Zoë O’Neil', 'Virtual', ''],
        ['2026-02-11', 'Patient & Family Advisory Council', 'José Peña', 'By phone', ''],
        ['2026-02-18', 'Digital Heath Working Group', 'Rae Stone', 'Online', ''],
        ['2026-02-18', 'Digital Heath Working Group', 'Sid Young', 'Online', ''],
        ['2026-02-18', 'Digital Heath Working Group', 'Zoë O’Neil', 'Not invited', ''],
      ],
      '\t',
      'utf-8',
    ),
    text('motions.csv', [
      ['Date', 'Committee', 'Motion', 'In favour', 'Opposed', 'Result'],
      ['2026-02-18', 'Digital Health Working Group', 'Choose the portal', 'Rae Stone\nSid Young', 'none', 'Carried'],
    ]),
    text(
      'expenses.csv',
      [
        ['Date of expense', 'Advisor', 'Category', 'Montant', 'Reimbursed on'],
        ['2026-01-14', 'Zoë O’Neil', 'Parking', '1 012,50 $', '2026-02-20'],
        ['2026-01-14', 'José Peña', 'Mileage', '', ''],
        ['2026-02-11', 'José Peña', 'Taxi', '22.40', 'pending'],
      ],
      ';',
      'windows-1252',
    ),
  ],
  counts: {
    advisors: 2,
    partners: 2,
    groups: 2,
    memberships: 5,
    meetings: 3,
    invitations: 6,
    invitationsToAdvisors: 4,
    attendedByAdvisors: 3,
    motions: 1,
    motionsNamed: 1,
    ballots: 2,
    ballotsByAdvisors: 0,
    expenseLines: 2,
    expenseCents: 103490,
    expenseRowsRefused: 1,
  },
  refused: [{ sheet: '', row: 3, column: 'Montant', value: '', reason: 'missing' }],
};
