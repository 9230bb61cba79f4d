import { day, type InputFile, workbook } from './workbook';

/** A small office's year: a column headed in no known way, a code only they know, and one row that cannot be. */
export const smallTracker = (phone = '705-555-0101'): Promise<InputFile> =>
  workbook('small tracker.xlsx', {
    Notes: [['Kept by the office']],
    Advisors: [
      ['Name', 'Advisor type', 'Email', 'Ring at'],
      ['Ann Lee', 'Patient', 'ann@example.org', phone],
      ['Bo Ray', 'Caregiver', 'bo@example.org', null],
    ],
    Committees: [
      ['Committee', 'Name', 'Member type'],
      ['Council', 'Ann Lee', 'Advisor'],
      ['Council', 'Bo Ray', 'Advisor'],
    ],
    Meetings: [
      ['Date', 'Start', 'Committee', 'Title', 'Format'],
      [day('2026-03-10'), '09:00', 'Council', 'Spring plan', 'In person'],
      [day('2026-04-14'), '09:00', 'Council', 'Budget', 'In person'],
    ],
    'Council attendance': [
      ['Name', day('2026-03-10'), day('2026-04-14')],
      ['Ann Lee', 'P', 'Q'],
      ['Bo Ray', 'P*', null],
    ],
    Suggestions: [
      ['Date', 'Who', 'Suggestion', 'Status'],
      ['2026-03-11', 'Ann Lee', '=Send papers a week before', 'Open'],
      ['31-Feb-26', 'Bo Ray', '=Meet in the evening', 'Open'],
    ],
  });
