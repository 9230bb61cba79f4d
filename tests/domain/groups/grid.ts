import { group } from '@/tests/records';
import { type Grid, OFFICE_WORK } from '../callers';

const ONCE = '019a0000-0000-7000-8000-000000000001';
const group1 = { id: 'g1', stamp: 'as-it-stood' };
const fields = { name: 'Evening Clinic Table', power: 'decides' };
const there = <Input>(input: Input) => ({
  may: OFFICE_WORK,
  input: (db: Parameters<typeof group>[0]) => {
    group(db, 'g1');
    return input;
  },
});

/** The office keeps groups; a chair and a leader see their own and change nothing. */
export const grid: Grid = {
  'groups.add': { may: OFFICE_WORK, input: () => ({ once: ONCE, ...fields }) },
  'groups.change': there({ ...group1, ...fields }),
  'groups.close': there({ ...group1, lastDay: '2026-10-01' }),
  'groups.reopen': there(group1),
  'groups.set-terms': there({ once: ONCE, groupId: 'g1', fromDay: '2026-10-01', text: 'To advise' }),
};
