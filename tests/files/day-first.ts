import { day, type Input, text, timeOfDay, workbook } from './workbook';

/** (b) Every date written with the day first; a few are real Excel dates, which need no saying. */
const files = async () => [
  await workbook('Engagement log.xlsx', {
    People: [
      ['Full name', 'Role', 'E-mail', 'Member since'],
      ['Asha Patel', 'Patient advisor', 'asha@example.org', '03/04/2024'],
      ['Ben Ford', 'Caregiver advisor', 'ben@example.org', '05/06/2024'],
    ],
    Agencies: [
      ['Contact', 'Agency', 'Sector', 'E-mail address'],
      ['Carla Diaz', 'Bayview Hospital', 'Hospital', 'carla@example.org'],
    ],
    Tables: [
      ['Table', 'Person', 'Represents', 'Votes', 'Makes decisions'],
      ['Planning Table', 'Asha Patel', 'Patient', 1, 'Y'],
      ['Planning Table', 'Ben Ford', 'Caregiver', 1, 'Y'],
      ['Planning Table', 'Carla Diaz', 'Hospital', 1, 'Y'],
    ],
    'Meeting dates': [
      ['Meeting date', 'Table', 'Starts', 'Ends', 'How', 'Invites out'],
      ['03/04/2026', 'Planning Table', timeOfDay('18:30'), timeOfDay('20:00'), 'In person', '20/03/2026'],
      [day('2026-05-08'), 'Planning Table', '6:30 PM', '8 pm', 'Zoom', day('2026-04-24')],
    ],
    'Who came': [
      ['Planning Table'],
      ['Name', '03/04/2026', '08/05/2026'],
      ['Asha Patel', 'P', 'V'],
      ['Ben Ford', 'R', 'V'],
      ['Carla Diaz', 'P', 'V'],
    ],
  }),
  text('claims.csv', [
    ['Date', 'Who', 'What', 'Amount', 'Paid on'],
    ['03/04/2026', 'Asha Patel', 'Parking', '$12.00', '01/05/2026'],
    ['13/04/2026', 'Ben Ford', 'Bus', '6.50', ''],
  ]),
];

export const dayFirst: Input = {
  asOf: '2026-06-30',
  mapping: { dayFirst: true },
  files,
  counts: {
    advisors: 2,
    partners: 1,
    groups: 1,
    memberships: 3,
    meetings: 2,
    invitations: 6,
    invitationsToAdvisors: 4,
    attendedByAdvisors: 3,
    expenseLines: 2,
    expenseCents: 1850,
    expenseRowsRefused: 0,
  },
  refused: [],
};

/** The same without the map: what could be two days is refused, what could not is taken. */
export const dayFirstUnsaid: Input = {
  ...dayFirst,
  mapping: {},
  counts: { advisors: 0, partners: 1, groups: 1, memberships: 1, meetings: 1, expenseLines: 0, expenseRowsRefused: 2 },
  refused: [
    { sheet: '', row: 2, column: 'Date', value: '03/04/2026', reason: 'ambiguous-date' },
    { sheet: '', row: 3, column: 'Who', value: 'Ben Ford', reason: 'unknown-person' },
    { sheet: 'Meeting dates', row: 2, column: 'Meeting date', value: '03/04/2026', reason: 'ambiguous-date' },
    { sheet: 'People', row: 2, column: 'Member since', value: '03/04/2024', reason: 'ambiguous-date' },
    { sheet: 'People', row: 3, column: 'Member since', value: '05/06/2024', reason: 'ambiguous-date' },
    { sheet: 'Tables', row: 2, column: 'Person', value: 'Asha Patel', reason: 'unknown-person' },
    { sheet: 'Tables', row: 3, column: 'Person', value: 'Ben Ford', reason: 'unknown-person' },
    { sheet: 'Who came', row: 2, column: 'B', value: '03/04/2026', reason: 'ambiguous-date' },
    { sheet: 'Who came', row: 2, column: 'C', value: '08/05/2026', reason: 'ambiguous-date' },
  ],
};
