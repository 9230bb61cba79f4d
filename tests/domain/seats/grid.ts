import type { Db } from '@/db/client';
import { group, person, seat } from '@/tests/records';
import { type Grid, OFFICE_WORK } from '../callers';

const once = '019a0000-0000-7000-8000-000000000001';
const asItStood = { id: 'g1-ann', stamp: 'as-it-stood' };
const place = { for: 'advisor', class: 'voting', weight: 2 };
const there = <Input>(input: Input) => ({
  may: OFFICE_WORK,
  input: (db: Db) => {
    group(db, 'g1');
    person(db, 'ann', 'advisor');
    person(db, 'bob', 'advisor');
    seat(db, 'g1', 'ann', 'advisor');
    return input;
  },
});

/** The office fills the seats; a chair and a leader see those of their own groups and change nothing. */
export const grid: Grid = {
  'seats.add': there({ once, groupId: 'g1', ...place, fromDay: '2026-10-01' }),
  'seats.change': there({ ...asItStood, once, ...place, fromDay: '2026-10-01' }),
  'seats.correct': there({ ...asItStood, ...place }),
  'seats.close': there({ ...asItStood, lastDay: '2026-10-01' }),
  'seats.reopen': there(asItStood),
  'seats.fill': there({ once, seatId: 'g1-ann', personId: 'bob', fromDay: '2026-10-01' }),
  'seats.vacate': there({ ...asItStood, lastDay: '2026-10-01' }),
  'seats.change-role': there({ ...asItStood, once, role: 'chair', fromDay: '2026-10-01' }),
  'seats.change-term': there({ ...asItStood, toDay: '2026-12-31' }),
  'seats.take-back': there(asItStood),
};
