import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { addPerson } from '../access/people';
import { type Grid, OFFICE_WORK } from '../callers';
import { put } from '../claims/records';

const somebody = (db: Db): string => addPerson(db, 'somebody@example.org', 'advisor');
const given = { kind: 'review', what: 'Read the leaflet', onDay: '2026-10-01' };

function contributionOf(db: Db): string {
  const id = newId();
  put(db, 'contributions', {
    id,
    person_id: somebody(db),
    kind: 'review',
    what: 'Read the leaflet',
    on_day: '2026-10-01',
  });
  return id;
}

/** An advisor writes down their own alone; a chair those of their own group (contributions' own tests). */
export const grid: Grid = {
  'contributions.add': { may: OFFICE_WORK, input: (db) => ({ once: newId(), personId: somebody(db), ...given }) },
  'contributions.add-together': {
    may: OFFICE_WORK,
    input: (db) => ({ once: newId(), people: [{ personId: somebody(db) }], ...given }),
  },
  'contributions.change': { may: OFFICE_WORK, input: (db) => ({ id: contributionOf(db), stamp: 'x', ...given }) },
  'contributions.remove': { may: OFFICE_WORK, input: (db) => ({ id: contributionOf(db), stamp: 'x' }) },
  'contributions.say': { may: ['advisor'], input: () => ({ once: newId(), ...given }) },
};
