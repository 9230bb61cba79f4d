import { addPerson } from '../access/people';
import type { Grid } from '../callers';

export const grid: Grid = {
  'digest.write': {
    may: ['server'],
    input: (db) => ({ personId: addPerson(db, 'someone@example.org', 'coordinator') }),
  },
  // One's own wish, of those to whom it goes: whoever is trusted is no person and gets no mail.
  'digest.stop': { may: ['administrator', 'coordinator'], input: () => ({}) },
  'digest.resume': { may: ['administrator', 'coordinator'], input: () => ({}) },
};
