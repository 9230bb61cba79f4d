import { day, type Input, text, workbook } from './workbook';

/** Layouts that stray: no heading over the names, a list of vendors, notes inside, hats and namesakes, a cancelled meeting. */
export const oddLayouts: Input = {
  asOf: '2026-06-30',
  files: async () => [
    await workbook('Office.xlsx', {
      'Read me': [['How to use this workbook'], ['Fill in one row a person.']],
      Vendors: [
        ['Name', 'Email', 'Phone'],
        ['Acme Catering', 'acme@example.org', '705-555-0199'],
      ],
      Advisors: [
        ['Name', 'Role', 'Email', 'Joined', 'Left'],
        ['Ann Lee', 'Patient advisor', 'ann.lee@example.org', '2025-01-06', null],
        ['Bo Ray', 'Caregiver advisor', 'bo@example.org', '2025-01-06', '2026-02-28'],
        ['Cy Dunn', 'Patient advisor', 'cy@example.org', '2026-03-01', null],
        ['Em Hart', 'Family advisor', 'em@example.org', '2025-01-06', null],
      ],
      Partners: [
        ['Name', 'Organization', 'Sector', 'Email'],
        ['Ann Lee', 'General Hospital', 'Hospital', 'alee@hospital.example'],
        ['Em Hart', 'Shelter House', 'Social services', 'em@example.org'],
        ['Roberta Finch', 'Family Health Team', 'Primary care', 'rf@example.org'],
        ['Robert Finch', 'County EMS', 'Municipal', 'bob@example.org'],
      ],
      Membership: [
        ['Group', 'Name', 'Type', 'Votes', 'Decision-making'],
        ['Patient & Family Advisory Council', 'Ann Lee', 'Patient advisor', null, 'No'],
        ['Patient & Family Advisory Council', 'Bo Ray', 'Caregiver advisor', null, 'No'],
        ['Patient & Family Advisory Council', 'Cy Dunn', 'Patient advisor', null, 'No'],
        ['Steering Committee', 'Ann Lee', 'Hospital', 1, 'Yes'],
        ['Steering Committee', 'Em Hart', 'Family advisor', 1, 'Yes'],
        ['Steering Committee', 'Roberta Finch', 'Primary care', 1, 'Yes'],
      ],
      Calendar: [
        ['Date', 'Group', 'Title', 'Format', 'Status'],
        ['2026-01-14', 'PFAC', null, 'In person', 'Held'],
        ['2026-02-11', 'PFAC', 'Cancelled: storm', 'In person', null],
        ['2026-03-11', 'PFAC', null, 'Virtual', 'Held'],
        ['2026-04-01', 'Steering Comittee', null, 'Virtual', 'Held'],
      ],
      PFAC: [
        [null, day('2026-01-14'), day('2026-02-11'), day('2026-03-11')],
        ['Ann Lee', 'x', null, 'x'],
        ['Bo Ray', 'x', null, null],
        ['Cy Dunn', null, null, 'x'],
      ],
      'Steering - who came': [
        ['Member', 'Meeting 1 – Apr 1'],
        ['Lee, Ann', 'V'],
        ['Hart, Em', 'R'],
        ['Roberta Finch', 'V'],
        ['Zed Nobody', 'V'],
      ],
    }),
    text('ideas.csv', [
      ['Date', 'Advisor', 'Suggestion', 'Committee', 'Status'],
      ['2026-01-14', 'Ann Lee', 'Average waits should be posted', 'PFAC', 'Open'],
      ['2026-01-14', 'Anonymous', 'Softer chairs', 'PFAC', 'Open'],
    ]),
  ],
  counts: {
    advisors: 4,
    partners: 4,
    groups: 2,
    memberships: 6,
    meetings: 4,
    // Ann and Bo in January, Ann and Cy in March (Bo had left, Cy had not joined, February was cancelled), three in April.
    invitations: 7,
    invitationsToAdvisors: 5,
    attendedByAdvisors: 4,
    suggestions: 2,
  },
  refused: [{ sheet: 'Steering - who came', row: 5, column: 'Member', value: 'Zed Nobody', reason: 'unknown-person' }],
};
