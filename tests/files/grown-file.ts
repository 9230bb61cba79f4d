import { type Cell, type Input, workbook } from './workbook';

type Month = 'march' | 'april';

const changed = (month: Month, then: Cell, now: Cell): Cell => (month === 'march' ? then : now);
const added = <Row>(month: Month, ...rows: Row[]): Row[] => (month === 'march' ? [] : rows);

/** (h) One office's file, and the same file a month on: rows added, dates filled, a status moved, a name changed. */
const filesOf = (month: Month) => async () => [
  await workbook('tracker.xlsx', {
    Advisors: [
      ['Name', 'Advisor type', 'Email', 'Phone', 'Joined'],
      [
        changed(month, 'Ann Lee', 'Ann Lee-Marsh'),
        'Patient',
        'ann@example.org',
        changed(month, '705-555-0101', null),
        '2025-01-06',
      ],
      ['Bo Ray', 'Caregiver', 'bo@example.org', null, '2025-01-06'],
      ...added(month, ['Cam Roy', 'Family', 'cam@example.org', null, '2026-04-01']),
    ],
    Committees: [
      ['Committee', 'Name', 'Member type'],
      ['Council', changed(month, 'Ann Lee', 'Ann Lee-Marsh'), 'Patient'],
      ['Council', 'Bo Ray', 'Caregiver'],
      ...added(month, ['Council', 'Cam Roy', 'Family']),
    ],
    Meetings: [
      ['Date', 'Committee', 'Start', 'Format'],
      ['2026-03-03', 'Council', '10:00', 'Virtual'],
      ['2026-04-07', 'Council', '10:00', 'Virtual'],
    ],
    'Att Council': [
      ['Name', '2026-03-03', '2026-04-07'],
      [changed(month, 'Ann Lee', 'Ann Lee-Marsh'), 'V', changed(month, null, 'V')],
      ['Bo Ray', 'R', changed(month, null, 'V')],
      ...added(month, ['Cam Roy', null, 'V']),
    ],
    Suggestions: [
      ['Date', 'Advisor', 'Suggestion', 'Status', 'What happened', 'Response date', 'Told the advisor on'],
      [
        '2026-03-03',
        changed(month, 'Ann Lee', 'Ann Lee-Marsh'),
        'Send papers earlier',
        changed(month, 'Open', 'Adopted'),
        null,
        changed(month, null, '2026-04-02'),
        changed(month, null, '2026-04-07'),
      ],
      ...added(month, ['2026-04-07', 'Bo Ray', 'Name tags', 'Open', null, null, null]),
    ],
    Expenses: [
      ['Date', 'Advisor', 'Type', 'Amount', 'Submitted', 'Paid'],
      ...added(month, ['2026-04-07', 'Bo Ray', 'Internet', 20, '2026-04-08', null]),
      ['2026-03-03', 'Ann Lee', 'Internet', 25, '2026-03-04', changed(month, null, '2026-04-15')],
      ['2026-03-03', 'Ann Lee', 'Internet', 10, '2026-03-04', null],
    ],
  }),
];

export const march: Input = {
  asOf: '2026-03-31',
  files: filesOf('march'),
  counts: {
    advisors: 2,
    memberships: 2,
    meetings: 2,
    invitations: 2,
    suggestions: 1,
    expenseLines: 2,
    expenseCents: 3500,
  },
  refused: [],
};

export const april: Input = {
  asOf: '2026-04-30',
  files: filesOf('april'),
  counts: {
    advisors: 3,
    memberships: 3,
    meetings: 2,
    invitations: 5,
    suggestions: 2,
    expenseLines: 3,
    expenseCents: 5500,
  },
  refused: [],
};
