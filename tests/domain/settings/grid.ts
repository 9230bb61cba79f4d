import type { Db } from '@/db/client';
import { roleGrants } from '@/domain/access/table';
import { ohtOf } from '@/domain/settings/queries';
import { stampOf } from '@/domain/stamp';
import { visitor } from '@/domain/viewer';
import { addPerson } from '../access/people';
import { type Grid, TRUSTED } from '../callers';

const ADMINISTRATORS = ['administrator', ...TRUSTED] as const;
const somebody = (db: Db) => addPerson(db, 'somebody@example.org', 'coordinator');

const invitation = {
  once: '0190f5b0-0000-7000-8000-000000000001',
  name: 'New Person',
  email: 'new@example.org',
  roles: ['coordinator'],
  language: 'en',
  subject: 'Come in',
  body: 'Here is the way.',
};

const team = {
  nameEn: 'Lakeshore OHT',
  nameFr: 'ÉSO Lakeshore',
  timeZone: 'America/Toronto',
  fiscalYearStart: 4,
  mileageZone: 'north',
};

function grantOf(db: Db): { grantId: string } {
  somebody(db);
  return { grantId: db.orm.select({ id: roleGrants.id }).from(roleGrants).get()?.id ?? '' };
}

export const grid: Grid = {
  'people.disable': { may: ADMINISTRATORS, input: (db) => ({ personId: somebody(db) }) },
  'people.enable': { may: ADMINISTRATORS, input: (db) => ({ personId: somebody(db) }) },
  'roles.invite': { may: ADMINISTRATORS, input: () => invitation },
  'roles.lift': { may: ADMINISTRATORS, input: grantOf },
  'settings.change-team': {
    may: ADMINISTRATORS,
    input: (db) => ({ ...team, stamp: stampOf(ohtOf(visitor(db))) }),
  },
  'settings.set-rate': {
    may: ADMINISTRATORS,
    input: () => ({ name: 'meal-lunch', value: 1300, fromDay: '2026-12-01', stamp: stampOf([]) }),
  },
  'settings.set-threshold': {
    may: ADMINISTRATORS,
    input: () => ({ name: 'late-notice-days', value: 10, fromDay: '2026-12-01', stamp: stampOf([]) }),
  },
};
