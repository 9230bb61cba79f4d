import type { Db } from '@/db/client';
import { acronyms } from '@/domain/acronyms/table';
import { stampOf } from '@/domain/stamp';
import { type Grid, OFFICE_WORK } from '../callers';

const row = { id: 'oht', acronym: 'OHT', meaningEn: 'Ontario Health Team', meaningFr: null };

function known(db: Db) {
  db.orm.insert(acronyms).values(row).run();
  return { id: row.id };
}

export const grid: Grid = {
  'acronyms.add': {
    may: OFFICE_WORK,
    input: () => ({ once: '0190f5b0-0000-7000-8000-000000000002', acronym: 'OHT', meaningEn: 'Ontario Health Team' }),
  },
  'acronyms.change': {
    may: OFFICE_WORK,
    input: (db) => ({ ...known(db), stamp: stampOf(row), acronym: 'OHT', meaningEn: 'A team' }),
  },
  'acronyms.import': { may: OFFICE_WORK, input: () => ({ list: 'OHT – Ontario Health Team' }) },
  'acronyms.remove': { may: OFFICE_WORK, input: known },
};
