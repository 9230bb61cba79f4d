import { type Input, text, workbook } from './workbook';

/** Headings, names of sheets and words that nobody could know: everything is said by the map. */
export const handMapped: Input = {
  asOf: '2026-06-30',
  mapping: {
    words: { mode: { 'The Hub': 'in-person' }, type: { 'Wheels (own)': 'mileage' } },
    sheets: [
      { sheet: 'Scratch*', kind: 'ignore' },
      {
        sheet: 'Alpha (v2)',
        kind: 'advisors',
        headerRow: 2,
        columns: { Handle: 'name', Lens: 'kind', C: 'email', Arrived: 'joined' },
        dayFirst: true,
        words: { kind: { Neighbour: 'community' } },
      },
      { sheet: 'Beta', kind: 'partners', columns: { Handle: 'name', Shop: 'organization', Trade: 'sector' } },
      {
        sheet: 'Gamma',
        kind: 'seats',
        columns: { Circle: 'group', Handle: 'name', Chair: 'side', Say: 'votes', Rules: 'decides' },
        words: {
          side: { 'Lived wisdom': 'advisor', Medic: 'primary-care' },
          votes: { Full: '2', None: '0' },
          decides: { Binding: 'decides' },
        },
      },
      { sheet: 'Delta', kind: 'meetings', columns: { When: 'date', Circle: 'group', Spot: 'mode', Big: 'key' } },
      {
        sheet: 'Epsilon',
        kind: 'attendance',
        columns: { Handle: 'name' },
        group: 'Circle of Care',
        codes: { H: 'in-person', S: 'video', Z: 'absent-with-word', '': 'absent-without-word', '.': 'not-invited' },
        suffixes: { '~': 'asked', '&': 'guest' },
      },
      {
        file: 'money*.csv',
        kind: 'expenses',
        columns: { Day: 'date', Handle: 'name', Thing: 'type', Coins: 'amount', Extra: '' },
      },
    ],
  },
  files: async () => [
    await workbook('Odd.xlsx', {
      Scratch1: [
        ['Name', 'Advisor type'],
        ['Nobody At All', 'Patient'],
      ],
      'Alpha (v2)': [
        ['as at June'],
        ['Handle', 'Lens', null, 'Arrived'],
        ['Sol Reed', 'Neighbour', 'sol@example.org', '03/04/2025'],
        ['Tia Moor', 'Patient', null, null],
      ],
      Beta: [
        ['Handle', 'Shop', 'Trade'],
        ['Ula Voss', 'Clinic', 'Primary care'],
      ],
      Gamma: [
        ['Circle', 'Handle', 'Chair', 'Say', 'Rules'],
        ['Circle of Care', 'Sol Reed', 'Lived wisdom', 'None', 'Binding'],
        ['Circle of Care', 'Tia Moor', 'Lived wisdom', 'Full', 'Binding'],
        ['Circle of Care', 'Ula Voss', 'Medic', 'Full', 'Binding'],
      ],
      Delta: [
        ['When', 'Circle', 'Spot', 'Big'],
        ['2026-05-05', 'Circle of Care', 'The Hub', 'Y'],
        ['2026-06-02', 'Circle of Care', 'Zoom', 'N'],
      ],
      Epsilon: [
        ['Handle', '2026-05-05', '2026-06-02'],
        ['Sol Reed', 'H~', 'S'],
        ['Tia Moor', 'Z', null],
        ['Ula Voss', 'H&', '.'],
      ],
    }),
    text(
      'money-june.csv',
      [
        ['Day', 'Handle', 'Thing', 'Coins', 'Extra'],
        ['2026-05-05', 'Tia Moor', 'Wheels (own)', '8,40', '2026-06-01'],
      ],
      ';',
    ),
  ],
  counts: {
    advisors: 2,
    partners: 1,
    groups: 1,
    memberships: 3,
    meetings: 2,
    invitations: 4,
    invitationsToAdvisors: 3,
    joinedByRequest: 1,
    attendedByAdvisors: 2,
    guests: 1,
    expenseLines: 1,
    expenseCents: 840,
  },
  refused: [],
};
