import { type Input, timeOfDay, workbook } from './workbook';

/** (i) Cells that lost their form: serial numbers, times, numbers as text, formulas as text, headings with no year. */
export const rawCells: Input = {
  asOf: '2026-06-30',
  files: async () => [
    await workbook('Export.xlsx', {
      'Advisor list': [
        ['Name', 'Type', 'Email', 'Joined'],
        ['Flo Ash', 'Patient', '=HYPERLINK("mailto:flo@example.org", "flo@example.org")', 45658],
        ['Gus Elm', 'Caregiver', 'mailto:gus@example.org', '45658'],
      ],
      'Committee seats': [
        ['Committee', 'Name', 'Type', 'Number of votes', 'Decides'],
        ['Steering', 'Flo Ash', 'Patient', '1', 'TRUE'],
        ['Steering', 'Gus Elm', 'Caregiver', '1.0', true],
      ],
      Meetings: [
        ['Meeting date', 'Committee', 'Start time', 'End time', 'Mode'],
        [45971, 'Steering Committee', 0.770833333333333, 0.833333333333333, 'Hybrid'],
        ['46034', 'Steering', timeOfDay('18:30'), '20:00:00', 'Hybrid'],
      ],
      'Attendance - Steering': [
        ['Name', 'Nov 10', '12-Jan'],
        ['Flo Ash', 'P', 'P'],
        ['Gus Elm', 'V', 'P'],
      ],
      'Other work': [
        ['Date', 'Name', 'What', 'Hours'],
        [46000, 'Flo Ash', 'Reviewed the leaflet', '1 h 30'],
        [46000, 'Gus Elm', 'Hiring panel', '90 min'],
        [46001, 'Gus Elm', 'Told their story', '1,5'],
        [46002, 'Gus Elm', 'Workshop', 1.5],
        [46003, 'Gus Elm', 'Workshop', '2 hrs 15 mins'],
      ],
      Claims: [
        ['Date', 'Name', 'Expense type', 'Amount claimed', 'Qty'],
        [45971, 'Flo Ash', 'Parking', '12.5', null],
        [45971, 'Flo Ash', 'Mileage', "'19.60", '49 km'],
        [45971, 'Gus Elm', 'Lunch', '$ 12', null],
        [45971, 'Gus Elm', 'Taxi', -5, null],
        [45971, 'Gus Elm', 'Taxi', '(5.00)', null],
      ],
    }),
  ],
  counts: {
    advisors: 2,
    groups: 1,
    memberships: 2,
    meetings: 2,
    invitations: 4,
    attendedByAdvisors: 4,
    contributions: 5,
    contributionMinutes: 90 + 90 + 90 + 90 + 135,
    expenseLines: 3,
    expenseCents: 1250 + 1960 + 1200,
    expenseRowsRefused: 2,
  },
  refused: [
    { sheet: 'Claims', row: 5, column: 'Amount claimed', value: '-5', reason: 'not-an-amount' },
    { sheet: 'Claims', row: 6, column: 'Amount claimed', value: '(5.00)', reason: 'not-an-amount' },
  ],
};
