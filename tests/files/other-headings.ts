import { day, type Input, workbook } from './workbook';

/** One office's own headings and names of sheets, none of them the tracker's. */
export const otherHeadings: Input = {
  asOf: '2026-06-30',
  files: async () => [
    await workbook('Master.xlsx', {
      'PFA roster': [
        ['Surname', 'Given name', 'Advisor category', 'Email address', 'Cell', 'Onboarded', 'Status'],
        ['Okafor', 'Chidi', 'Patient', 'c@ex.ca', '705', '2025-02-01', 'Active'],
        ['Smith-Jones', 'Pat', 'Caregiver/Family', 'p@ex.ca', null, 'Feb 2025', 'Inactive'],
      ],
      'Partner orgs': [
        ['Agency', 'Rep', 'Sector', 'Email'],
        ['Clinic A', 'Dr. Lin Wu', 'Primary Care', 'l@ex.ca'],
      ],
      'Table membership': [
        ['Working group', 'Seat holder', 'Seat type', 'Weight'],
        ['Access Working Group', 'Chidi Okafor', 'PFA', '1'],
        ['Access Working Group', 'Smith-Jones, Pat', 'PFA', '1'],
        ['Access Working Group', 'Wu, Lin', 'Primary Care', '2'],
      ],
      Mtgs: [
        ['Meeting date', 'Working group', 'Start time', 'Format', 'Decision made?', 'Invites sent'],
        [day('2026-03-09'), 'Access Working Group', '9:30 AM', 'In-person', 'Yes', day('2026-02-20')],
      ],
      'Access WG attendance': [
        ['Attendance – Access Working Group'],
        [],
        ['Name', 'Organization', day('2026-03-09')],
        ['Chidi Okafor', 'PFA', 'Present (in person)'],
        ['Pat Smith-Jones', 'PFA', 'Regrets – sick'],
        ['Lin Wu', 'Clinic A', 'Virtual'],
        ['Total', '', 2],
      ],
      'Feedback log': [
        ['ID', 'Received', 'Said by', 'Feedback', 'Where it stands', 'Acknowledged', 'Decision date', 'Reported back'],
        [
          1,
          day('2026-03-09'),
          'Chidi Okafor',
          'Bigger font',
          'Implemented',
          day('2026-03-10'),
          day('2026-03-20'),
          day('2026-03-25'),
        ],
      ],
      Reimbursements: [
        ['Expense date', 'Claimant', 'Expense type', 'Amount (CAD)', 'Receipt?', 'Submitted', 'Paid'],
        [day('2026-03-09'), 'Chidi Okafor', 'Parking @ hospital', 18, 'Y', day('2026-03-10'), null],
        [null, null, 'TOTAL', 18, null, null, null],
      ],
      'Other contributions': [
        ['Date', 'Advisor', 'Activity', 'Time (hrs)'],
        [day('2026-03-11'), 'Pat Smith-Jones', 'Focus group', '2'],
      ],
    }),
  ],
  counts: {
    advisors: 2,
    partners: 1,
    groups: 1,
    memberships: 3,
    meetings: 1,
    invitations: 3,
    invitationsToAdvisors: 2,
    attendedByAdvisors: 1,
    suggestions: 1,
    contributions: 1,
    contributionMinutes: 120,
    expenseLines: 1,
    expenseCents: 1800,
  },
  refused: [],
};
